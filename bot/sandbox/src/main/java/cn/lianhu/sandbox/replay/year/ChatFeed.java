package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.ChatLine;
import cn.lianhu.sandbox.replay.Sandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.Disposable;

/** Every line of every chat, as it comes. */
final class ChatFeed implements AutoCloseable {

    private final Queue<ChatLine> arrived = new ConcurrentLinkedQueue<>();

    private final AtomicLong count = new AtomicLong();

    private final AtomicLong first = new AtomicLong(Long.MAX_VALUE);

    private final AtomicLong last = new AtomicLong();

    private final Disposable subscription;

    ChatFeed(Sandbox sandbox) {
        subscription = sandbox.lines().subscribe(this::take, e -> {
        });
    }

    private void take(ChatLine line) {
        count.incrementAndGet();
        first.accumulateAndGet(line.id(), Math::min);
        last.accumulateAndGet(line.id(), Math::max);
        if (line.fromAccount()) {
            arrived.add(line);
        }
    }

    /** What the account wrote since the last time. */
    List<ChatLine> take() {
        List<ChatLine> lines = new ArrayList<>();
        for (ChatLine line = arrived.poll(); line != null; line = arrived.poll()) {
            lines.add(line);
        }
        return lines;
    }

    /** Lines that did not come: ids have no gaps. */
    long missed() {
        return count.get() == 0 ? 0 : last.get() - first.get() + 1 - count.get();
    }

    @Override
    public void close() {
        subscription.dispose();
    }

}
