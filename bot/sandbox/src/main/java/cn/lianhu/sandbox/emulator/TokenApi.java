package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.AccessTokens.Grant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * /cgi-bin/token and /cgi-bin/stable_token (platform reference 5); the id is looked at
 * before anything else.
 */
final class TokenApi {

    private final String appId;

    private final String secret;

    private final AccessTokens tokens;

    private final Whitelist whitelist;

    private final InstantSource wall;

    TokenApi(String appId, String secret, AccessTokens tokens, Whitelist whitelist, InstantSource wall) {
        this.appId = appId;
        this.secret = secret;
        this.tokens = tokens;
        this.whitelist = whitelist;
        this.wall = wall;
    }

    List<Route> routes() {
        return List.of(Route.get("/cgi-bin/token", this::token).withoutToken(),
                Route.post("/cgi-bin/stable_token", this::stable).withoutToken());
    }

    private CallReply token(Call call) {
        return problem(call.query("appid"), call.query("secret"), call.query("grant_type")).map(CallReply::refused)
            .or(() -> whitelist.refusal(call.from()))
            .orElseGet(() -> granted(tokens.plain(wall.instant())));
    }

    private CallReply stable(Call call) {
        return problem(call.json().path("appid").asString(""), call.json().path("secret").asString(""),
                call.json().path("grant_type").asString(""))
            .map(CallReply::refused)
            .or(() -> whitelist.refusal(call.from()))
            .orElseGet(
                    () -> granted(tokens.stable(wall.instant(), call.json().path("force_refresh").asBoolean(false))));
    }

    private Optional<Problem> problem(String givenId, String givenSecret, String grantType) {
        if (!givenId.equals(appId)) {
            return Optional.of(givenId.isEmpty() ? Problem.APPID_MISSING : Problem.INVALID_APPID);
        }
        if (!grantType.equals("client_credential")) {
            return Optional.of(Problem.INVALID_GRANT_TYPE);
        }
        if (!givenSecret.equals(secret)) {
            return Optional.of(givenSecret.isEmpty() ? Problem.SECRET_MISSING : Problem.INVALID_SECRET);
        }
        return Optional.empty();
    }

    private CallReply granted(Grant grant) {
        Instant now = wall.instant();
        return CallReply.json("access_token", grant.token(), "expires_in", grant.remaining(now));
    }

}
