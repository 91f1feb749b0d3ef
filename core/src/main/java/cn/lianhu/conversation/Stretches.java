package cn.lianhu.conversation;

import cn.lianhu.desk.Cursor;
import cn.lianhu.desk.TicketFilter;
import cn.lianhu.ledger.Dated;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.TableList;
import cn.lianhu.ledger.TableList.Kind;
import cn.lianhu.ledger.Work;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bounded stretches of the lists that a table is made of, as if they were one list. */
final class Stretches {

    /** As the store orders them. */
    private static final Comparator<Dated> NEWEST = Comparator.comparing(Dated::at)
        .thenComparing(dated -> Long.toString(dated.number()))
        .reversed();

    /**
     * @param dated newest first, without those before the cursor
     * @param end whether nothing comes behind
     */
    record Stretch(List<Dated> dated, boolean end, @Nullable Cursor begin) {

        /** Behind the one at this place. */
        Cursor behind(int place) {
            Instant at = dated.get(place).at();
            long same = dated.subList(0, place + 1).stream().filter(d -> d.at().equals(at)).count();
            int before = begin != null && begin.at().equals(at) ? begin.behind() : 0;
            return new Cursor(at, before + (int) same);
        }

    }

    private Stretches() {
    }

    /**
     * What may stand in a table: the tickets of these areas, and those the member has or
     * had.
     * @param from where it begins; null for the newest
     */
    static Stretch read(Work work, Set<String> areas, String member, TicketFilter filter, Range range,
            @Nullable Cursor from, int most) {
        Instant until = from == null ? range.until() : from.at();
        int behind = from == null ? 0 : from.behind();
        List<Query.InTable> asked = lists(areas, member, filter)
            .map(list -> new Query.InTable(list, range.from(), until, most + behind))
            .toList();
        work.expect(
                Stream.concat(asked.stream(), filter.takesEnded() ? Stream.of() : Stream.of(new Query.TasksOf(member)))
                    .toList());
        List<Dated> all = new ArrayList<>();
        asked.forEach(stretch -> all.addAll(work.inTable(stretch)));
        boolean end = asked.stream().allMatch(stretch -> work.inTable(stretch).size() < most + behind);
        if (!filter.takesEnded()) {
            all.addAll(tasks(work, member, range.from(), until));
        }
        List<Dated> one = all.stream().sorted(NEWEST).distinct().toList();
        return new Stretch(one.stream().limit(most + behind).skip(behind).toList(), end && one.size() <= most + behind,
                from);
    }

    /** When those it takes were reported; null for no bound. */
    record Range(@Nullable Instant from, @Nullable Instant until) {
    }

    private static Stream<TableList> lists(Set<String> areas, String member, TicketFilter filter) {
        Stream<TableList> open = filter.takesOpen() ? areas.stream().map(area -> new TableList(Kind.OPEN, area))
                : Stream.of();
        Stream<TableList> ended = filter.takesEnded()
                ? Stream.concat(areas.stream().map(area -> new TableList(Kind.ENDED, area)),
                        Stream.of(new TableList(Kind.HAD, member)))
                : Stream.of();
        return Stream.concat(open, ended);
    }

    /** What he has in hand is among what he had, but found without all that is over. */
    private static List<Dated> tasks(Work work, String member, @Nullable Instant from, @Nullable Instant until) {
        return work.tickets(work.tasksOf(member))
            .stream()
            .map(t -> new Dated(t.number(), t.report().at().truncatedTo(ChronoUnit.MILLIS)))
            .filter(d -> (from == null || !d.at().isBefore(from)) && (until == null || !d.at().isAfter(until)))
            .toList();
    }

}
