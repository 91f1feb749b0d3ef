package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.ChatLine;
import cn.lianhu.sandbox.replay.Deed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What everybody is going to do. */
final class Agenda {

    private final PriorityQueue<Doing> doings = new PriorityQueue<>();

    private long order;

    synchronized void add(Instant at, Phone phone, Deed deed, String text, Consumer<List<ChatLine>> then) {
        doings.add(new Doing(at, ++order, phone, deed, text, then));
    }

    void add(Instant at, Phone phone, Deed deed, String text) {
        add(at, phone, deed, text, lines -> {
        });
    }

    void say(Instant at, Phone phone, String text) {
        add(at, phone, Deed.TEXT, text);
    }

    synchronized Optional<Instant> next() {
        return Optional.ofNullable(doings.peek()).map(Doing::at);
    }

    /** Takes what is to be done until a moment, in order. */
    synchronized List<Doing> until(Instant moment) {
        List<Doing> due = new ArrayList<>();
        while (!doings.isEmpty() && !doings.peek().at().isAfter(moment)) {
            due.add(doings.poll());
        }
        return due;
    }

}
