package cn.lianhu.sandbox.emulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Template messages (platform reference 4.2). The result is pushed later. */
final class TemplateApi {

    private final TemplateShelf shelf;

    private final EmulatedUsers users;

    private final Supplier<AccountKind> kind;

    private final MessageIds ids;

    private final Consumer<Push> later;

    private final Supplier<Optional<String>> result;

    private final Once once = new Once();

    /**
     * @param result of the next message, where another one than the usual was asked for
     */
    TemplateApi(TemplateShelf shelf, EmulatedUsers users, Supplier<AccountKind> kind, MessageIds ids,
            Consumer<Push> later, Supplier<Optional<String>> result) {
        this.shelf = shelf;
        this.users = users;
        this.kind = kind;
        this.ids = ids;
        this.later = later;
        this.result = result;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/cgi-bin/message/template/send", this::send).onlyFor(AccountKind.SERVICE, AccountKind.TEST),
                Route.get("/cgi-bin/template/get_all_private_template", this::all)
                    .onlyFor(AccountKind.SERVICE, AccountKind.TEST));
    }

    private CallReply all(Call call) {
        return CallReply.json("template_list",
                shelf.all()
                    .stream()
                    .map(t -> Map.of("template_id", t.id(), "title", t.title(), "primary_industry", "",
                            "deputy_industry", "", "content", t.content(), "example", t.example()))
                    .toList());
    }

    private CallReply send(Call call) {
        JsonNode json = call.json();
        Optional<EmulatedUser> user = users.find(json.path("touser").asString(""));
        if (user.isEmpty()) {
            return CallReply.refused(Problem.INVALID_OPENID);
        }
        return shelf.find(json.path("template_id").asString(""))
            .map(template -> send(user.get(), json, new TemplateCard(template, json.path("data"))))
            .orElseGet(() -> CallReply.refused(Problem.INVALID_TEMPLATE));
    }

    private CallReply send(EmulatedUser user, JsonNode json, TemplateCard card) {
        Optional<String> fault = kind.get() == AccountKind.TEST ? Optional.empty() : card.fault();
        if (fault.isPresent()) {
            return CallReply.refused(Problem.INVALID_ARGUMENT, fault.get());
        }
        Optional<Problem> unreachable = user.reachable(Problem.SUBSCRIBE_REQUIRED).filter(p -> p != Problem.BLOCKED);
        if (unreachable.isPresent()) {
            return CallReply.refused(unreachable.get());
        }
        String id = json.path("client_msg_id").asString("");
        return once.before(user.openid(), id, users.now())
            .map(TemplateApi::accepted)
            .orElseGet(() -> take(user, id, json, card));
    }

    private CallReply take(EmulatedUser user, String id, JsonNode json, TemplateCard card) {
        long msgId = ids.next();
        once.take(user.openid(), id, msgId, users.now());
        String status = user.blocking() ? "failed:user block" : result.get().orElse("success");
        if (status.equals("success")) {
            users.show(user, Entry.By.ACCOUNT, "template", card.text(), card.more(json, "url"));
        }
        later.accept(Push.event(user.openid(), "TEMPLATESENDJOBFINISH")
            .with("MsgID", msgId)
            .with("Status", status)
            .silent());
        return accepted(msgId);
    }

    private static CallReply accepted(long msgId) {
        return CallReply.json("errcode", 0, "errmsg", "ok", "msgid", msgId);
    }

}
