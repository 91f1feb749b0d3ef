package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.Entry.By;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What people do with their phones. Each gives the new lines of the chat once the program
 * has answered or given up. Once begun it goes on to its end, whoever still listens: a
 * page that is closed takes no message back.
 */
final class Phones {

    private static final double PRECISION = 119.38504;

    private final EmulatedUsers users;

    private final MessageIds ids;

    private final Pusher pusher;

    private final Supplier<AccountKind> kind;

    private final EmulatorSettings settings;

    Phones(EmulatedUsers users, MessageIds ids, Pusher pusher, Supplier<AccountKind> kind, EmulatorSettings settings) {
        this.users = users;
        this.ids = ids;
        this.pusher = pusher;
        this.kind = kind;
        this.settings = settings;
    }

    /** By the program's clock. */
    Instant now() {
        return users.now();
    }

    /** Whether there is anything in his chat. */
    boolean knows(String openid) {
        return users.find(openid).filter(user -> user.entries() > 0).isPresent();
    }

    /**
     * A follower; one the platform has not met yet, as after a restart, is taken for one.
     */
    EmulatedUser follower(String openid) {
        boolean known = users.find(openid).isPresent();
        EmulatedUser user = users.meet(openid);
        if (!known) {
            user.follow(users.now(), "");
        }
        if (!user.following()) {
            throw new IllegalStateException(openid + " does not follow the account");
        }
        return user;
    }

    /**
     * @param scene of the code that was scanned, empty without one; @param ticket
     * likewise
     */
    Mono<List<Entry>> follow(String openid, String scene, String ticket) {
        EmulatedUser user = users.meet(openid);
        if (user.following()) {
            throw new IllegalStateException(openid + " follows the account already");
        }
        user.follow(users.now(), scene);
        Push push = Push.event(openid, "subscribe").with("EventKey", scene.isEmpty() ? "" : "qrscene_" + scene);
        return act(user, Trigger.FOLLOW, "event", "关注了公众号", Map.of(),
                ticket.isEmpty() ? push : push.with("Ticket", ticket));
    }

    Mono<List<Entry>> unfollow(String openid) {
        EmulatedUser user = follower(openid);
        user.unfollow();
        return act(user, null, "event", "取消了关注", Map.of(),
                Push.event(openid, "unsubscribe").with("EventKey", "").silent());
    }

    Mono<List<Entry>> scan(String openid, QrCodes.Code code) {
        boolean follows = users.find(openid).map(EmulatedUser::following).orElse(false);
        return follows
                ? act(follower(openid), Trigger.SCAN, "event", "扫了码", Map.of("scene", code.scene()),
                        Push.event(openid, "SCAN").with("EventKey", code.scene()).with("Ticket", code.ticket()))
                : follow(openid, code.scene(), code.ticket());
    }

    /**
     * He opens the chat and lets the account know where he is; no message, and no reason
     * to write to him.
     */
    Mono<List<Entry>> enter(String openid, double latitude, double longitude) {
        return act(follower(openid), null, "event", "进入了会话", Map.of("event", "LOCATION"),
                Push.event(openid, "LOCATION")
                    .with("Latitude", latitude)
                    .with("Longitude", longitude)
                    .with("Precision", PRECISION));
    }

    /** Something that only the platform knows of. */
    Mono<List<Entry>> event(String openid, RawEvent event) {
        return act(users.meet(openid), null, "event", event.event(), Map.of("event", event.event()),
                event.push(openid));
    }

    Mono<List<Entry>> say(String openid, String text) {
        return message(follower(openid), Trigger.MESSAGE, text, Map.of(),
                Push.message(openid, "text", ids.next()).with("Content", text));
    }

    /**
     * Taps an item of a menu message, or a link {@code weixin://bizmsgmenu}; test
     * accounts do not tell which one.
     */
    Mono<List<Entry>> tap(String openid, String id, String content) {
        Push push = Push.message(openid, "text", ids.next()).with("Content", content);
        return message(follower(openid), settings.tapIsMenu() ? Trigger.MENU : Trigger.MESSAGE, content,
                Map.of("menuId", id),
                kind.get() == AccountKind.TEST ? push : push.with("bizmsgmenuid", new Push.Bare(id)));
    }

    /** Sends a message whose type shows in the chat as its own. */
    Mono<List<Entry>> send(String openid, String shown, Map<String, Object> more, Push push) {
        return message(follower(openid), Trigger.MESSAGE, shown, more, push);
    }

    private Mono<List<Entry>> message(EmulatedUser user, @Nullable Trigger trigger, String shown,
            Map<String, Object> more, Push push) {
        return act(user, trigger, push.type(), shown, more, push);
    }

    /**
     * @param trigger what the account may write for; null for nothing
     */
    Mono<List<Entry>> act(EmulatedUser user, @Nullable Trigger trigger, String type, String shown,
            Map<String, Object> more, Push push) {
        if (trigger != null) {
            user.acts(trigger, users.now(), settings.windows());
        }
        List<Entry> lines = new ArrayList<>();
        lines.add(users.show(user, By.USER, type, shown, more));
        return toTheEnd(pusher.push(push).map(outcome -> {
            answer(user, push, outcome, lines);
            return List.copyOf(lines);
        }));
    }

    /** Goes on when nobody listens any more. */
    static <T> Mono<T> toTheEnd(Mono<T> work) {
        return Mono.defer(() -> Mono.fromFuture(work.toFuture(), true));
    }

    private void answer(EmulatedUser user, Push push, PushOutcome outcome, List<Entry> lines) {
        if (!push.answerable()) {
            return;
        }
        switch (outcome) {
            case PushOutcome.Taken taken -> {
            }
            case PushOutcome.Answered a -> lines.add(users.show(user, By.ACCOUNT, a.kind(), a.text(), a.more()));
            case PushOutcome.Failed f ->
                lines.add(users.show(user, By.PLATFORM, "notice", kind.get().failureNotice(), Map.of("why", f.why())));
        }
    }

}
