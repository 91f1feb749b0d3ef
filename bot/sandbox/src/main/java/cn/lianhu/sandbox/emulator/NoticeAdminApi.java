package cn.lianhu.sandbox.emulator;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The library of subscription notices (platform reference 4.3). What is taken from it
 * here nobody can agree to.
 */
final class NoticeAdminApi {

    private static final String PATH = "/wxaapi/newtmpl/";

    private static final int ID_LENGTH = 43;

    private static final int LONGEST_SCENE = 15;

    private static final String CATEGORY = "612";

    private static final List<Map<String, Object>> TITLES = List.of(
            Map.of("tid", 1701, "title", "工单进度提醒", "type", 2, "categoryId", CATEGORY),
            Map.of("tid", 1702, "title", "政务办理通知", "type", 3, "categoryId", CATEGORY));

    private static final List<Map<String, Object>> KEYWORDS = List.of(
            Map.of("kid", 1, "name", "工单编号", "example", "1001", "rule", "character_string"),
            Map.of("kid", 2, "name", "当前进度", "example", "处理中", "rule", "thing"),
            Map.of("kid", 3, "name", "更新时间", "example", "2026-09-17 18:00", "rule", "time"));

    private final RandomGenerator random = new SecureRandom();

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    List<Route> routes() {
        return List
            .of(Route.get(PATH + "getcategory",
                    call -> listed("data", List.of(Map.of("id", Integer.valueOf(CATEGORY), "name", "政务民生")))),
                    Route.get(PATH + "getpubtemplatetitles", NoticeAdminApi::titles),
                    Route.get(PATH + "getpubtemplatekeywords", NoticeAdminApi::keywords),
                    Route.post(PATH + "addtemplate", this::add), Route.post(PATH + "deltemplate", this::delete))
            .stream()
            .map(route -> route.onlyFor(AccountKind.SERVICE, AccountKind.SUBSCRIPTION))
            .toList();
    }

    private static CallReply listed(String name, List<?> all) {
        return CallReply.json("errcode", 0, "errmsg", "ok", name, all);
    }

    private static CallReply titles(Call call) {
        List<String> wanted = List.of(call.query("ids").split(","));
        List<?> found = TITLES.stream()
            .filter(title -> wanted.contains(String.valueOf(title.get("categoryId"))))
            .toList();
        return CallReply.json("errcode", 0, "errmsg", "ok", "count", found.size(), "data", found);
    }

    private static boolean known(String tid) {
        return TITLES.stream().anyMatch(title -> String.valueOf(title.get("tid")).equals(tid));
    }

    private static CallReply keywords(Call call) {
        return known(call.query("tid"))
                ? CallReply.json("errcode", 0, "errmsg", "ok", "count", KEYWORDS.size(), "data", KEYWORDS)
                : CallReply.refused(Problem.INVALID_TID);
    }

    private CallReply add(Call call) {
        JsonNode json = call.json();
        int fields = json.path("kidList").size();
        if (!known(json.path("tid").asString(""))) {
            return CallReply.refused(Problem.INVALID_TID);
        }
        if (fields < 2 || fields > 5 || json.path("sceneDesc").asString("").length() > LONGEST_SCENE) {
            return CallReply.refused(Problem.INVALID_KID_LIST);
        }
        String id = RandomText.of(random, ID_LENGTH);
        taken.add(id);
        return CallReply.json("errcode", 0, "errmsg", "ok", "priTmplId", id);
    }

    private CallReply delete(Call call) {
        return taken.remove(call.json().path("priTmplId").asString("")) ? CallReply.ok()
                : CallReply.refused(Problem.INVALID_TEMPLATE);
    }

}
