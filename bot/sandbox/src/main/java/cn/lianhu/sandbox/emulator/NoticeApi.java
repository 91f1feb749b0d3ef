package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.Push.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Subscription notices (platform reference 4.3), for verified accounts and with the
 * person's consent.
 */
final class NoticeApi {

    private final EmulatedUsers users;

    private final MessageIds ids;

    private final Consumer<Push> later;

    NoticeApi(EmulatedUsers users, MessageIds ids, Consumer<Push> later) {
        this.users = users;
        this.ids = ids;
        this.later = later;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/cgi-bin/message/subscribe/bizsend", this::send)
                    .onlyFor(AccountKind.SERVICE, AccountKind.SUBSCRIPTION),
                Route.get("/wxaapi/newtmpl/gettemplate", this::all)
                    .onlyFor(AccountKind.SERVICE, AccountKind.SUBSCRIPTION));
    }

    private CallReply all(Call call) {
        return CallReply.json("errcode", 0, "errmsg", "ok", "data", NoticeTemplate.ALL.stream()
            .map(notice -> Map.of("priTmplId", notice.template().id(), "title", notice.template().title(), "content",
                    notice.template().content(), "example", notice.template().example(), "type", notice.type()))
            .toList());
    }

    private CallReply send(Call call) {
        JsonNode json = call.json();
        Optional<EmulatedUser> user = users.find(json.path("touser").asString(""));
        if (user.isEmpty()) {
            return CallReply.refused(Problem.INVALID_OPENID);
        }
        return NoticeTemplate.find(json.path("template_id").asString(""))
            .map(notice -> send(user.get(), notice, json))
            .orElseGet(() -> CallReply.refused(Problem.INVALID_TEMPLATE));
    }

    private CallReply send(EmulatedUser user, NoticeTemplate notice, JsonNode json) {
        TemplateCard card = new TemplateCard(notice.template(), json.path("data"));
        return card.fault()
            .map(fault -> CallReply.refused(Problem.INVALID_ARGUMENT, fault))
            .or(() -> user.takeNotice(notice).map(CallReply::refused))
            .orElseGet(() -> sent(user, card, json));
    }

    private CallReply sent(EmulatedUser user, TemplateCard card, JsonNode json) {
        users.show(user, Entry.By.ACCOUNT, "notification", card.text(), card.more(json, "page"));
        later.accept(Push.event(user.openid(), "subscribe_msg_sent_event")
            .with("SubscribeMsgSentEvent",
                    List.of(new Field("List",
                            List.of(new Field("TemplateId", card.template().id()), new Field("MsgID", ids.next()),
                                    new Field("ErrorCode", 0), new Field("ErrorStatus", "success")))))
            .silent());
        return CallReply.ok();
    }

}
