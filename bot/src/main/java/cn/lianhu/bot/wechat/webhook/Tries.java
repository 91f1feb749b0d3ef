package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.intake.Inbound;
import java.time.Duration;
import java.time.Instant;

/** Counts the deliveries of each message in this process. */
final class Tries {

    private final PushTimings timing;

    private final Recent<Seen> seen = new Recent<>();

    Tries(PushTimings timing) {
        this.timing = timing;
    }

    /** Notes a delivery; whether WeChat will send no other after it. */
    boolean isLast(Inbound message, Instant now) {
        int count = seen.compute(message.key(), old -> again(old, now)).count();
        Duration age = Duration.between(message.sentAt(), now);
        boolean late = age.compareTo(timing.lastAfter()) > 0 && age.compareTo(timing.lastUntil()) < 0;
        return count >= PushTimings.TRIES || late;
    }

    private Seen again(Seen old, Instant now) {
        boolean known = old != null && now.isBefore(old.first().plus(timing.memory()));
        return known ? new Seen(old.first(), old.count() + 1) : new Seen(now, 1);
    }

    private record Seen(Instant first, int count) {
    }

}
