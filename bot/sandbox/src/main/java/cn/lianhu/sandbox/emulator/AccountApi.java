package cn.lianhu.sandbox.emulator;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The platform's addresses, the account's quotas, and what became of refused calls
 * (platform reference 1.6 and 5).
 */
final class AccountApi {

    private static final Set<String> OPERATORS = Set.of("DEFAULT", "CHINANET", "UNICOM", "CAP");

    private final String appId;

    private final String secret;

    private final Quotas quotas;

    private final Rids rids;

    private final InstantSource wall;

    AccountApi(String appId, String secret, Quotas quotas, Rids rids, InstantSource wall) {
        this.appId = appId;
        this.secret = secret;
        this.quotas = quotas;
        this.rids = rids;
        this.wall = wall;
    }

    List<Route> routes() {
        return List.of(Route.get("/cgi-bin/getcallbackip", call -> CallReply.json("ip_list", List.of("127.0.0.1"))),
                Route.get("/cgi-bin/get_api_domain_ip", call -> CallReply.json("ip_list", List.of("127.0.0.1"))),
                Route.post("/cgi-bin/callback/check", this::check), Route.post("/cgi-bin/clear_quota", this::clear),
                Route.post("/cgi-bin/clear_quota/v2", this::clearBySecret).withoutToken(),
                Route.post("/cgi-bin/openapi/quota/get", this::quota),
                Route.post("/cgi-bin/openapi/quota/clear", this::clearOne),
                Route.post("/cgi-bin/openapi/rid/get", this::rid));
    }

    private CallReply check(Call call) {
        String action = call.json().path("action").asString("");
        String operator = call.json().path("check_operator").asString("DEFAULT");
        if (!Set.of("all", "dns", "ping").contains(action)) {
            return CallReply.refused(Problem.INVALID_CHECK);
        }
        return OPERATORS.contains(operator) ? checked(action, operator)
                : CallReply.refused(Problem.INVALID_CHECK_OPERATOR);
    }

    private static CallReply checked(String action, String operator) {
        return CallReply.json("dns",
                action.equals("ping") ? List.of() : List.of(Map.of("ip", "127.0.0.1", "real_operator", operator)),
                "ping", action.equals("dns") ? List.of() : List
                    .of(Map.of("ip", "127.0.0.1", "from_operator", operator, "package_loss", "0%", "time", "1ms")));
    }

    private CallReply clear(Call call) {
        if (!call.json().path("appid").asString("").equals(appId)) {
            return CallReply.refused(Problem.INVALID_APPID);
        }
        return quotas.clear(wall.instant()).map(CallReply::refused).orElseGet(CallReply::ok);
    }

    private CallReply clearBySecret(Call call) {
        boolean known = call.json().path("appsecret").asString("").equals(secret);
        return known || !call.json().path("appid").asString("").equals(appId) ? clear(call)
                : CallReply.refused(Problem.INVALID_SECRET);
    }

    private CallReply clearOne(Call call) {
        String path = call.json().path("cgi_path").asString("");
        return pathProblem(path).or(() -> quotas.clear(path, wall.instant()))
            .map(CallReply::refused)
            .orElseGet(CallReply::ok);
    }

    private static Optional<Problem> pathProblem(String path) {
        if (path.startsWith("/")) {
            return Optional.empty();
        }
        return Optional.of(path.contains("://") ? Problem.CGI_PATH_WITH_HOST : Problem.INVALID_CGI_PATH);
    }

    private CallReply quota(Call call) {
        String path = call.json().path("cgi_path").asString("");
        return pathProblem(path).map(CallReply::refused).orElseGet(() -> quotaOf(path));
    }

    private CallReply quotaOf(String path) {
        long limit = quotas.limit(path);
        long used = quotas.used(path, wall.instant());
        return CallReply.json("errcode", 0, "errmsg", "ok", "quota",
                Map.of("daily_limit", limit, "used", used, "remain", Math.max(0, limit - used)), "rate_limit",
                Map.of("call_count", quotas.perMinute(), "refresh_second", 60));
    }

    private CallReply rid(Call call) {
        return rids.find(call.json().path("rid").asString(""))
            .<CallReply>map(refusal -> CallReply.json("errcode", 0, "errmsg", "ok", "request",
                    Map.of("invoke_time", refusal.at().getEpochSecond(), "cost_in_ms", 1, "request_url",
                            refusal.call().path(), "request_body", refusal.call().body(), "response_body",
                            refusal.answer().code() + " " + refusal.answer().words(), "client_ip", "127.0.0.1")))
            .orElseGet(() -> CallReply.refused(Problem.NO_RID));
    }

}
