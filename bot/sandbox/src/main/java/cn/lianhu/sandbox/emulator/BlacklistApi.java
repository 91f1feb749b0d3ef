package cn.lianhu.sandbox.emulator;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The account's black-list (platform reference 6.3). */
final class BlacklistApi {

    private static final String PATH = "/cgi-bin/tags/members/";

    private static final int AT_ONCE = 20;

    private static final int PAGE = 10_000;

    private final EmulatedUsers users;

    BlacklistApi(EmulatedUsers users) {
        this.users = users;
    }

    List<Route> routes() {
        return List.of(Route.post(PATH + "getblacklist", this::all).verified(),
                Route.post(PATH + "batchblacklist", call -> put(call, true)).verified(),
                Route.post(PATH + "batchunblacklist", call -> put(call, false)).verified());
    }

    private CallReply put(Call call, boolean on) {
        List<String> openids = call.json().path("openid_list").valueStream().map(JsonNode::asString).toList();
        if (openids.isEmpty() || openids.size() > AT_ONCE) {
            return CallReply.refused(Problem.TOO_MANY_OPENIDS);
        }
        List<EmulatedUser> known = openids.stream().map(users::find).flatMap(Optional::stream).toList();
        if (known.size() < openids.size()) {
            return CallReply.refused(Problem.INVALID_OPENID);
        }
        known.forEach(user -> user.blacklist(on));
        return CallReply.ok();
    }

    private CallReply all(Call call) {
        return Pages.of(users.all().stream().filter(EmulatedUser::blacklisted).map(EmulatedUser::openid).toList(),
                call.json().path("begin_openid").asString(""), PAGE);
    }

}
