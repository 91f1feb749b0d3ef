package cn.lianhu.sandbox.emulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/** Tags and who has them (platform reference 6.3). */
final class TagApi {

    private static final int AT_ONCE = 50;

    private static final int PAGE = 10_000;

    private static final int NONE = -1;

    private final EmulatedUsers users;

    private final Tags tags;

    TagApi(EmulatedUsers users, Tags tags) {
        this.users = users;
        this.tags = tags;
    }

    List<Route> routes() {
        return List.of(Route.get("/cgi-bin/tags/get", call -> all()), Route.post("/cgi-bin/tags/create", this::create),
                Route.post("/cgi-bin/tags/update", this::update), Route.post("/cgi-bin/tags/delete", this::delete),
                Route.post("/cgi-bin/tags/members/batchtagging", call -> members(call, tags::give)),
                Route.post("/cgi-bin/tags/members/batchuntagging", call -> members(call, (id, openids) -> {
                    tags.take(id, openids);
                    return Optional.empty();
                })), Route.post("/cgi-bin/tags/getidlist", this::ofOne),
                Route.post("/cgi-bin/user/tag/get", this::whoHas))
            .stream()
            .map(Route::verified)
            .toList();
    }

    private CallReply all() {
        return CallReply.json("tags", tags.names()
            .entrySet()
            .stream()
            .map(tag -> Map.of("id", tag.getKey(), "name", tag.getValue(), "count", having(tag.getKey()).size()))
            .toList());
    }

    private List<String> having(int id) {
        return users.all()
            .stream()
            .filter(EmulatedUser::following)
            .map(EmulatedUser::openid)
            .filter(openid -> tags.of(openid).contains(id))
            .toList();
    }

    private CallReply create(Call call) {
        String name = call.json().path("tag").path("name").asString("");
        return tags.refusesNew(name)
            .map(CallReply::refused)
            .orElseGet(() -> CallReply.json("tag", Map.of("id", tags.create(name), "name", name)));
    }

    private CallReply update(Call call) {
        JsonNode tag = call.json().path("tag");
        return tags.rename(tag.path("id").asInt(NONE), tag.path("name").asString(""))
            .map(CallReply::refused)
            .orElseGet(CallReply::ok);
    }

    private CallReply delete(Call call) {
        return tags.delete(call.json().path("tag").path("id").asInt(NONE))
            .map(CallReply::refused)
            .orElseGet(CallReply::ok);
    }

    private CallReply members(Call call, BiFunction<Integer, List<String>, Optional<Problem>> does) {
        List<String> openids = call.json().path("openid_list").valueStream().map(JsonNode::asString).toList();
        int id = call.json().path("tagid").asInt(NONE);
        if (openids.isEmpty() || openids.size() > AT_ONCE) {
            return CallReply.refused(Problem.TOO_MANY_OPENIDS);
        }
        return tag(id).or(() -> openids.stream().map(this::follower).flatMap(Optional::stream).findFirst())
            .or(() -> does.apply(id, openids))
            .map(CallReply::refused)
            .orElseGet(CallReply::ok);
    }

    private Optional<Problem> tag(int id) {
        return tags.has(id) ? Optional.empty() : Optional.of(Problem.INVALID_TAG);
    }

    private Optional<Problem> follower(String openid) {
        Optional<EmulatedUser> user = users.find(openid);
        if (user.isEmpty()) {
            return Optional.of(Problem.INVALID_OPENID);
        }
        return user.get().following() ? Optional.empty() : Optional.of(Problem.UNSUBSCRIBED);
    }

    private CallReply ofOne(Call call) {
        String openid = call.json().path("openid").asString("");
        return follower(openid).map(CallReply::refused).orElseGet(() -> CallReply.json("tagid_list", tags.of(openid)));
    }

    /** Page by page, and without a total. */
    private CallReply whoHas(Call call) {
        int id = call.json().path("tagid").asInt(NONE);
        if (!tags.has(id)) {
            return CallReply.refused(Problem.INVALID_TAG);
        }
        String after = call.json().path("next_openid").asString("");
        List<String> page = having(id).stream().filter(openid -> openid.compareTo(after) > 0).limit(PAGE).toList();
        return page.isEmpty() ? CallReply.json("count", 0, "next_openid", "")
                : CallReply.json("count", page.size(), "data", Map.of("openid", page), "next_openid", page.getLast());
    }

}
