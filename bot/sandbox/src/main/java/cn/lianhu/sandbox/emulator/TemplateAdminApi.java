package cn.lianhu.sandbox.emulator;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Which templates the account has, and from which trade (platform reference 4.2). */
final class TemplateAdminApi {

    private static final int ID_LENGTH = 43;

    private static final Map<String, String> TRADE = Map.of("first_class", "政府与公共事业", "second_class", "公共事业");

    private final RandomGenerator random = new SecureRandom();

    private final TemplateShelf shelf;

    TemplateAdminApi(TemplateShelf shelf) {
        this.shelf = shelf;
    }

    List<Route> routes() {
        return List
            .of(Route.post("/cgi-bin/template/api_set_industry", TemplateAdminApi::setTrade),
                    Route.get("/cgi-bin/template/get_industry",
                            call -> CallReply.json("primary_industry", TRADE, "secondary_industry", TRADE)),
                    Route.post("/cgi-bin/template/api_add_template", this::add),
                    Route.post("/cgi-bin/template/del_private_template", this::delete),
                    Route.post("/wxa/sec/queryblocktmplmsg",
                            call -> CallReply.json("errcode", 0, "errmsg", "ok", "msginfo", List.of())))
            .stream()
            .map(route -> route.onlyFor(AccountKind.SERVICE, AccountKind.TEST))
            .toList();
    }

    private static CallReply setTrade(Call call) {
        return call.json().has("industry_id1") && call.json().has("industry_id2") ? CallReply.ok()
                : CallReply.refused(Problem.INVALID_ARGS);
    }

    /** One of a category, whose number is of digits alone, needs its fields chosen. */
    private CallReply add(Call call) {
        String number = call.json().path("template_id_short").asString("");
        List<String> words = call.json().path("keyword_name_list").valueStream().map(JsonNode::asString).toList();
        if (number.isEmpty()) {
            return CallReply.refused(Problem.INVALID_TEMPLATE);
        }
        boolean repeated = Set.copyOf(words).size() < words.size();
        return number.matches("\\d+") && words.isEmpty() || repeated ? CallReply.refused(Problem.INVALID_KEYWORDS)
                : added(number, words);
    }

    private CallReply added(String number, List<String> words) {
        String id = RandomText.of(random, ID_LENGTH);
        String content = IntStream.range(0, words.size())
            .mapToObj(n -> words.get(n) + ":{{" + type(words.get(n)) + (n + 1) + ".DATA}}\n")
            .collect(Collectors.joining());
        return shelf.add(new EmulatedTemplate(id, "模板 " + number, content, "", Set.of()))
                ? CallReply.json("errcode", 0, "errmsg", "ok", "template_id", id)
                : CallReply.refused(Problem.TOO_MANY_TEMPLATES);
    }

    private static String type(String word) {
        return word.contains("时间") ? "time" : word.contains("编号") ? "character_string" : "thing";
    }

    private CallReply delete(Call call) {
        return shelf.remove(call.json().path("template_id").asString("")) ? CallReply.ok()
                : CallReply.refused(Problem.INVALID_TEMPLATE);
    }

}
