package cn.lianhu.sandbox.emulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * People who answer by hand (platform reference 4.1). Nobody here has a WeChat to bind an
 * agent to: none is ever at work.
 */
final class AgentApi {

    private static final String ACCOUNT = "[A-Za-z0-9_]{1,10}@\\S+";

    private static final int LONGEST_NICKNAME = 16;

    private static final int FIRST_ID = 1001;

    private static final Duration LONGEST_SEARCH = Duration.ofHours(24);

    private static final int MOST_FOUND = 10_000;

    private final Map<String, String> nicknames = new LinkedHashMap<>();

    List<Route> routes() {
        return List
            .of(Route.post("/customservice/kfaccount/add", this::add), Route.post("/customservice/kfaccount/update",
                    call -> named(call).or(() -> nickname(call)).map(CallReply::refused).orElseGet(() -> put(call))),
                    route("kfaccount/del", call -> named(call).map(CallReply::refused).orElseGet(() -> drop(call))),
                    Route.post("/customservice/kfaccount/uploadheadimg", this::onlyKnown).withoutJson(),
                    Route.post("/customservice/kfaccount/inviteworker", this::onlyKnown),
                    Route.get("/cgi-bin/customservice/getkflist", call -> all()),
                    Route.get("/cgi-bin/customservice/getonlinekflist",
                            call -> CallReply.json("kf_online_list", List.of())),
                    Route.post("/customservice/kfsession/create", this::session),
                    Route.post("/customservice/kfsession/close", this::session),
                    route("kfsession/getsession", call -> CallReply.json("kf_account", "", "createtime", 0)),
                    route("kfsession/getsessionlist",
                            call -> named(call).map(CallReply::refused)
                                .orElseGet(() -> CallReply.json("sessionlist", List.of()))),
                    route("kfsession/getwaitcase", call -> CallReply.json("count", 0, "waitcaselist", List.of())),
                    Route.post("/customservice/msgrecord/getmsglist", AgentApi::records))
            .stream()
            .map(Route::verified)
            .toList();
    }

    private static Route route(String path, Function<Call, CallReply> endpoint) {
        return Route.get("/customservice/" + path, endpoint);
    }

    /** Whether there is an agent of this account. */
    synchronized boolean has(String account) {
        return nicknames.containsKey(account);
    }

    private static String account(Call call) {
        return call.json().path("kf_account").asString(call.query("kf_account"));
    }

    private Optional<Problem> named(Call call) {
        return has(account(call)) ? Optional.empty() : Optional.of(Problem.NO_AGENT);
    }

    private static Optional<Problem> nickname(Call call) {
        String nickname = call.json().path("nickname").asString("");
        return nickname.isBlank() || nickname.length() > LONGEST_NICKNAME ? Optional.of(Problem.INVALID_NICKNAME)
                : Optional.empty();
    }

    private CallReply add(Call call) {
        if (!account(call).matches(ACCOUNT)) {
            return CallReply.refused(Problem.NO_AGENT);
        }
        return has(account(call)) ? CallReply.refused(Problem.AGENT_EXISTS)
                : nickname(call).map(CallReply::refused).orElseGet(() -> put(call));
    }

    private synchronized CallReply put(Call call) {
        nicknames.put(account(call), call.json().path("nickname").asString());
        return CallReply.ok();
    }

    private synchronized CallReply drop(Call call) {
        nicknames.remove(account(call));
        return CallReply.ok();
    }

    private CallReply onlyKnown(Call call) {
        return named(call).map(CallReply::refused).orElseGet(CallReply::ok);
    }

    private CallReply session(Call call) {
        return CallReply.refused(has(account(call)) ? Problem.AGENT_NOT_BOUND : Problem.NO_AGENT);
    }

    private synchronized CallReply all() {
        List<String> accounts = List.copyOf(nicknames.keySet());
        return CallReply.json("kf_list",
                accounts.stream()
                    .map(one -> Map.of("kf_account", one, "kf_headimgurl", "", "kf_id",
                            Integer.toString(FIRST_ID + accounts.indexOf(one)), "kf_nick", nicknames.get(one)))
                    .toList());
    }

    private static CallReply records(Call call) {
        JsonNode json = call.json();
        Duration span = Duration.ofSeconds(json.path("endtime").asLong(0) - json.path("starttime").asLong(0));
        if (span.isNegative() || json.path("number").asInt(0) > MOST_FOUND) {
            return CallReply.refused(Problem.INVALID_SEARCH);
        }
        return span.compareTo(LONGEST_SEARCH) > 0 ? CallReply.refused(Problem.SEARCH_TOO_LONG)
                : CallReply.json("recordlist", List.of(), "number", 0, "msgid", 1);
    }

}
