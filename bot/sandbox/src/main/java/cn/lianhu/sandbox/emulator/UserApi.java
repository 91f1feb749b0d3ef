package cn.lianhu.sandbox.emulator;

import java.util.List;
import java.util.Optional;

/**
 * What the account may know of people (platform reference 6.3): no name, no picture, no
 * place.
 */
final class UserApi {

    private static final int PAGE = 10_000;

    private static final int AT_ONCE = 100;

    private static final int LONGEST_REMARK = 30;

    private final EmulatedUsers users;

    private final Tags tags;

    UserApi(EmulatedUsers users, Tags tags) {
        this.users = users;
        this.tags = tags;
    }

    List<Route> routes() {
        return List.of(Route.get("/cgi-bin/user/info", this::info).verified(),
                Route.post("/cgi-bin/user/info/batchget", this::several).verified(),
                Route.post("/cgi-bin/user/info/updateremark", this::remark).verified(),
                Route.get("/cgi-bin/user/get", this::all).verified());
    }

    private CallReply info(Call call) {
        return users.find(call.query("openid"))
            .<CallReply>map(this::told)
            .orElseGet(() -> CallReply.refused(Problem.INVALID_OPENID));
    }

    private CallReply.Json told(EmulatedUser user) {
        return user.following() ? follower(user) : stranger(user);
    }

    private CallReply several(Call call) {
        List<String> openids = call.json()
            .path("user_list")
            .valueStream()
            .map(one -> one.path("openid").asString(""))
            .toList();
        if (openids.isEmpty() || openids.size() > AT_ONCE) {
            return CallReply.refused(Problem.TOO_MANY_OPENIDS);
        }
        List<EmulatedUser> known = openids.stream().map(users::find).flatMap(Optional::stream).toList();
        return known.size() < openids.size() ? CallReply.refused(Problem.INVALID_OPENID)
                : CallReply.json("user_info_list", known.stream().map(user -> told(user).fields()).toList());
    }

    private CallReply remark(Call call) {
        Optional<EmulatedUser> user = users.find(call.json().path("openid").asString(""));
        String remark = call.json().path("remark").asString("");
        if (user.isEmpty() || !user.get().following()) {
            return CallReply.refused(user.isEmpty() ? Problem.INVALID_OPENID : Problem.UNSUBSCRIBED);
        }
        if (remark.codePointCount(0, remark.length()) >= LONGEST_REMARK) {
            return CallReply.refused(Problem.CONTENT_TOO_LONG);
        }
        user.get().remark(remark);
        return CallReply.ok();
    }

    private CallReply.Json follower(EmulatedUser user) {
        boolean byCode = !user.scene().isEmpty();
        return CallReply.json("subscribe", 1, "openid", user.openid(), "nickname", "", "sex", 0, "language", "zh_CN",
                "city", "", "province", "", "country", "", "headimgurl", "", "subscribe_time",
                user.followedAt().getEpochSecond(), "remark", user.remark(), "groupid", 0, "tagid_list",
                tags.of(user.openid()), "subscribe_scene", byCode ? "ADD_SCENE_QR_CODE" : "ADD_SCENE_SEARCH",
                "qr_scene", 0, "qr_scene_str", user.scene());
    }

    private static CallReply.Json stranger(EmulatedUser user) {
        return CallReply.json("subscribe", 0, "openid", user.openid(), "nickname", "", "sex", 0, "language", "zh_CN",
                "city", "", "province", "", "country", "", "headimgurl", "", "tagid_list", List.of());
    }

    private CallReply all(Call call) {
        List<String> followers = users.all()
            .stream()
            .filter(EmulatedUser::following)
            .map(EmulatedUser::openid)
            .toList();
        return Pages.of(followers, call.query("next_openid"), PAGE);
    }

}
