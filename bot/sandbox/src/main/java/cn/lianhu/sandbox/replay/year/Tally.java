package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.ChatLine;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What a run did. */
final class Tally {

    private static final int KEPT = 20;

    private static final String TOO_FAST = "您发得太快了";

    private final AtomicLong messages = new AtomicLong();

    private final AtomicLong limited = new AtomicLong();

    private final AtomicLong moves = new AtomicLong();

    private final AtomicLong moving = new AtomicLong();

    private final AtomicLong failed = new AtomicLong();

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    void sent(List<ChatLine> lines) {
        messages.incrementAndGet();
        limited
            .addAndGet(lines.stream().filter(line -> line.fromAccount() && line.text().startsWith(TOO_FAST)).count());
        lines.stream().filter(ChatLine::failed).findFirst().ifPresent(line -> {
            failed.incrementAndGet();
            if (failures.size() < KEPT) {
                failures.add(line.openid() + ": " + line.text());
            }
        });
    }

    void moved(long nanos) {
        moves.incrementAndGet();
        moving.addAndGet(nanos);
    }

    long messages() {
        return messages.get();
    }

    /** Messages that were not taken because their sender was too fast. */
    long limited() {
        return limited.get();
    }

    long moves() {
        return moves.get();
    }

    double secondsMoving() {
        return moving.get() / 1e9;
    }

    /** Messages that were not answered, or that a phone could not send. */
    long failed() {
        return failed.get();
    }

    /** The first of them. */
    List<String> failures() {
        return List.copyOf(failures);
    }

}
