package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.Push.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * What people say to the account's wish to send them notices (platform reference 2.2 and
 * 4.3).
 */
final class Consenting {

    private static final int IN_A_WEB_PAGE = 0;

    private final EmulatedUsers users;

    private final Phones phones;

    Consenting(EmulatedUsers users, Phones phones) {
        this.users = users;
        this.phones = phones;
    }

    /** The popup in a web page; who has never written to the account may be asked too. */
    Mono<List<Entry>> popup(String openid, NoticeTemplate notice, boolean accepts) {
        EmulatedUser user = users.meet(openid);
        if (accepts) {
            user.accept(notice);
        }
        return event(user, accepts ? "同意接收通知" : "拒绝接收通知", "popup",
                status(notice, accepts ? "accept" : "reject", new Field("PopupScene", IN_A_WEB_PAGE)));
    }

    /**
     * He switches the notices off in the account's settings; switching them on again is
     * not pushed.
     */
    Mono<List<Entry>> withdraw(String openid, NoticeTemplate notice) {
        EmulatedUser user = users.meet(openid);
        user.withdraw(notice);
        return event(user, "关闭了通知", "change", status(notice, "reject"));
    }

    private Mono<List<Entry>> event(EmulatedUser user, String shown, String kind, List<Field> status) {
        String element = kind.equals("popup") ? "SubscribeMsgPopupEvent" : "SubscribeMsgChangeEvent";
        String event = "subscribe_msg_" + kind + "_event";
        return phones.act(user, null, "event", shown, Map.of("event", event),
                Push.event(user.openid(), event).with(element, List.of(new Field("List", status))).silent());
    }

    private static List<Field> status(NoticeTemplate notice, String status, Field... more) {
        return Stream
            .concat(Stream.of(new Field("TemplateId", notice.template().id()),
                    new Field("SubscribeStatusString", status)), Stream.of(more))
            .toList();
    }

}
