package cn.lianhu.bot.emulator;

import java.util.List;
import java.util.Optional;

/** What the account may know of people (platform reference 6.3): no name, no picture, no place. */
final class UserApi {

    private static final int PAGE = 10_000;

    private final EmulatedUsers users;

    UserApi(EmulatedUsers users) {
        this.users = users;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/cgi-bin/user/info", this::info).onlyFor(
                        AccountKind.SERVICE, AccountKind.SUBSCRIPTION, AccountKind.TEST),
                Route.get("/cgi-bin/user/get", this::all).onlyFor(
                        AccountKind.SERVICE, AccountKind.SUBSCRIPTION, AccountKind.TEST));
    }

    private Reply info(Call call) {
        Optional<EmulatedUser> user = users.find(call.query("openid"));
        return user.map(u -> u.following() ? follower(u) : stranger(u))
                .orElseGet(() -> Reply.refused(Problem.INVALID_OPENID));
    }

    private static Reply follower(EmulatedUser user) {
        boolean byCode = !user.scene().isEmpty();
        return Reply.json("subscribe", 1, "openid", user.openid(), "nickname", "", "sex", 0, "language", "zh_CN",
                "city", "", "province", "", "country", "", "headimgurl", "",
                "subscribe_time", user.followedAt().getEpochSecond(), "remark", "", "groupid", 0,
                "tagid_list", List.of(),
                "subscribe_scene", byCode ? "ADD_SCENE_QR_CODE" : "ADD_SCENE_SEARCH",
                "qr_scene", 0, "qr_scene_str", user.scene());
    }

    private static Reply stranger(EmulatedUser user) {
        return Reply.json("subscribe", 0, "openid", user.openid(), "nickname", "", "sex", 0, "language", "zh_CN",
                "city", "", "province", "", "country", "", "headimgurl", "", "tagid_list", List.of());
    }

    private Reply all(Call call) {
        List<String> followers = users.all().stream().filter(EmulatedUser::following).map(EmulatedUser::openid).toList();
        return Pages.of(followers, call.query("next_openid"), PAGE);
    }
}
