package cn.lianhu.sandbox.emulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person with WeChat, as the platform knows him. */
final class EmulatedUser {

    static final int REMEMBERED = 500;

    private static final Duration TYPING = Duration.ofSeconds(30);

    private static final Duration SHOWN = Duration.ofSeconds(15);

    private final String openid;

    private final OpenWindows windows = new OpenWindows();

    private final Consents consents = new Consents();

    private final Deque<Entry> chat = new ArrayDeque<>(1);

    private boolean following;

    private boolean blocking;

    private boolean blacklisted;

    private Instant followedAt = Instant.EPOCH;

    private Instant lastMessage = Instant.EPOCH;

    private Instant typingUntil = Instant.EPOCH;

    private String scene = "";

    private String remark = "";

    EmulatedUser(String openid) {
        this.openid = openid;
    }

    String openid() {
        return openid;
    }

    synchronized boolean following() {
        return following;
    }

    synchronized Instant followedAt() {
        return followedAt;
    }

    synchronized String scene() {
        return scene;
    }

    /** What the account calls him among its own people. */
    synchronized String remark() {
        return remark;
    }

    synchronized void remark(String words) {
        remark = words;
    }

    synchronized boolean blocking() {
        return blocking;
    }

    synchronized boolean blacklisted() {
        return blacklisted;
    }

    /**
     * @param scene of the code he came by, empty without one
     */
    synchronized void follow(Instant now, String scene) {
        this.following = true;
        this.followedAt = now;
        this.scene = scene;
        this.blocking = false;
    }

    synchronized void unfollow() {
        following = false;
        windows.close();
    }

    /** Whether he has switched the account's messages off. */
    synchronized void block(boolean on) {
        blocking = on;
    }

    /** Whether the account has him on its black-list. */
    synchronized void blacklist(boolean on) {
        blacklisted = on;
    }

    synchronized void acts(Trigger trigger, Instant now, WindowRule rule) {
        windows.open(trigger, now, rule);
        lastMessage = trigger == Trigger.MESSAGE ? now : lastMessage;
    }

    /** Whether a customer-service message reaches him; counts it if so. */
    synchronized Optional<Problem> write(Instant now) {
        Optional<Problem> refused = reachable(Problem.OUT_OF_WINDOW).or(() -> windows.use(now));
        lastMessage = refused.isPresent() ? lastMessage : now;
        return refused;
    }

    synchronized void accept(NoticeTemplate notice) {
        consents.accept(notice);
    }

    synchronized void withdraw(NoticeTemplate notice) {
        consents.withdraw(notice);
    }

    /**
     * Whether a subscription notice reaches him; uses one consent if so. He need not
     * follow.
     */
    synchronized Optional<Problem> takeNotice(NoticeTemplate notice) {
        if (blacklisted) {
            return Optional.of(Problem.BLACKLISTED);
        }
        return consents.use(notice) ? Optional.empty() : Optional.of(Problem.NO_CONSENT);
    }

    /**
     * @param unfollowed what is said of one who does not follow
     */
    synchronized Optional<Problem> reachable(Problem unfollowed) {
        if (!following) {
            return Optional.of(unfollowed);
        }
        if (blacklisted) {
            return Optional.of(Problem.BLACKLISTED);
        }
        return blocking ? Optional.of(Problem.BLOCKED) : Optional.empty();
    }

    /** Shows or hides that somebody is typing. */
    synchronized Optional<Problem> type(boolean on, Instant now) {
        if (!following || now.isAfter(lastMessage.plus(TYPING))) {
            return Optional.of(Problem.NOBODY_TO_TYPE_FOR);
        }
        if (on && now.isBefore(typingUntil)) {
            return Optional.of(Problem.TYPING_ALREADY);
        }
        typingUntil = on ? now.plus(SHOWN) : Instant.EPOCH;
        return Optional.empty();
    }

    synchronized void see(Entry entry) {
        if (chat.size() == REMEMBERED) {
            chat.removeFirst();
        }
        chat.addLast(entry);
    }

    /** Gives up the lines up to this one. */
    synchronized void forget(long entry) {
        while (!chat.isEmpty() && chat.getFirst().id() <= entry) {
            chat.removeFirst();
        }
    }

    synchronized int entries() {
        return chat.size();
    }

    synchronized List<Entry> chat() {
        return List.copyOf(chat);
    }

}
