package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Work;
import cn.lianhu.promises.Promised;
import cn.lianhu.promises.Promised.Deed;
import cn.lianhu.promises.Promised.Promise;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a member has promised for this year, as people read it. */
final class ShownPromises {

    private static final int DEEDS = 2;

    private final Texts texts;

    private final Scheme scheme;

    ShownPromises(Texts texts, Scheme scheme) {
        this.texts = texts;
        this.scheme = scheme;
    }

    static int year(Work work) {
        return LocalDate.ofInstant(work.now(), Hours.ZONE).getYear();
    }

    static List<Promise> of(Work work, String member) {
        return work.document(Promised.KIND, member).in(year(work));
    }

    boolean on() {
        return scheme.has(Part.PROMISES);
    }

    /**
     * Line by line, with what was done last; empty for none, and where the part is off.
     */
    String lines(Work work, @Nullable String member) {
        if (member == null || !on()) {
            return "";
        }
        List<Promise> all = of(work, member);
        return IntStream.range(0, all.size()).mapToObj(i -> line(i + 1, all.get(i))).collect(Collectors.joining("\n"));
    }

    private String line(int place, Promise promise) {
        List<Deed> deeds = promise.deeds();
        return texts.say(Say.PROMISE_LINE, "place", place, "text", promise.text(), "done",
                deeds.subList(Math.max(0, deeds.size() - DEEDS), deeds.size())
                    .stream()
                    .map(Deed::words)
                    .collect(Collectors.joining("；")));
    }

}
