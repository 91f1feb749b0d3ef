package cn.lianhu.sandbox.emulator;

import java.util.List;
import java.util.Optional;

/**
 * Web pages that ask who opens them (platform reference 6.5). Nobody opens one here, so
 * that no code is ever good.
 */
final class OAuthApi {

    private final String appId;

    private final String secret;

    OAuthApi(String appId, String secret) {
        this.appId = appId;
        this.secret = secret;
    }

    List<Route> routes() {
        return List.of(Route.get("/sns/oauth2/access_token", this::token).withoutToken(),
                Route
                    .get("/sns/oauth2/refresh_token",
                            call -> app(call).map(CallReply::refused)
                                .orElseGet(() -> CallReply.refused(Problem.INVALID_REFRESH_TOKEN)))
                    .withoutToken(),
                Route.get("/sns/userinfo", OAuthApi::stranger).withoutToken(),
                Route.get("/sns/auth", OAuthApi::stranger).withoutToken());
    }

    private Optional<Problem> app(Call call) {
        return call.query("appid").equals(appId) ? Optional.empty() : Optional.of(Problem.INVALID_APPID);
    }

    private CallReply token(Call call) {
        return app(call)
            .or(() -> call.query("secret").equals(secret) ? Optional.empty() : Optional.of(Problem.INVALID_SECRET))
            .map(CallReply::refused)
            .orElseGet(() -> CallReply.refused(Problem.INVALID_CODE));
    }

    private static CallReply stranger(Call call) {
        return CallReply.refused(call.query("access_token").isEmpty() ? Problem.TOKEN_MISSING : Problem.INVALID_OPENID);
    }

}
