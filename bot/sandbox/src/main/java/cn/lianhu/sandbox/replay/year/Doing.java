package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.ChatLine;
import cn.lianhu.sandbox.replay.Deed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something somebody is going to do.
 *
 * @param order what is done first of two at the same moment
 * @param then gets the chat's new lines
 */
record Doing(Instant at, long order, Phone phone, Deed deed, String text,
        Consumer<List<ChatLine>> then) implements Comparable<Doing> {

    private static final Comparator<Doing> ORDER = Comparator.comparing(Doing::at).thenComparing(Doing::order);

    @Override
    public int compareTo(Doing other) {
        return ORDER.compare(this, other);
    }
}
