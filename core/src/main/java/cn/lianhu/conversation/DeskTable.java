package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.conversation.Stretches.Range;
import cn.lianhu.conversation.Stretches.Stretch;
import cn.lianhu.desk.Cursor;
import cn.lianhu.desk.TicketFilter;
import cn.lianhu.desk.TicketLine;
import cn.lianhu.desk.TicketMark;
import cn.lianhu.desk.TicketRecord;
import cn.lianhu.desk.TicketRow;
import cn.lianhu.desk.TicketTable;
import cn.lianhu.desk.TicketTable.Choice;
import cn.lianhu.ledger.Dated;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.TableList;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Person;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 工单: tickets of somebody's areas as a table. Lists of the store narrow; what the filter
 * asks beyond that is looked for in a bounded number of tickets.
 */
public final class DeskTable {

    /** Tickets looked at for a page, at most. */
    static final int LOOKED_AT = 1_000;

    /** What is read of them at once: a page, and where that is not enough more. */
    private static final int[] AT_ONCE = { 100, 300, 300, 300 };

    /** Tickets of a file that are read at once. */
    static final int OF_FILE = 200;

    private static final int FIRST_WORDS = 40;

    private static final Set<Part> PERSONAL = EnumSet.of(Part.FAMILY, Part.HOUSE, Part.PHONE);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
        .withZone(Hours.ZONE);

    private final Naming naming;

    private final Tell tell;

    private final Speakers speakers;

    private final Network network;

    private final Categories categories;

    private final Areas areas;

    DeskTable(Wording wording, Tell tell, Speakers speakers, Network network, Categories categories) {
        this.naming = wording.naming();
        this.tell = tell;
        this.speakers = speakers;
        this.network = network;
        this.categories = categories;
        this.areas = new Areas(network);
    }

    /** A ticket and what the reader sees of it. */
    private record Seen(Ticket ticket, Sight sight) {

        boolean shows(Part part) {
            return sight.sees(part);
        }

        @Nullable Instant limit() {
            return ticket.open() && shows(Part.LIMIT) ? TaskLists.limit(ticket) : null;
        }

        boolean late(Work work) {
            return limit() != null && TaskLists.late(work, ticket);
        }

    }

    /**
     * What was found.
     *
     * @param places where in the stretch each of them stands
     * @param last the last place up to which was looked and whose ticket he sees
     */
    private record Found(List<Seen> seen, List<Integer> places, int last, boolean full) {
    }

    /** A file's next rows. */
    public record Piece(List<TicketRecord> rows, @Nullable Cursor next) {
    }

    /**
     * A page of the table.
     * @param posts those over an area that he fills
     * @param from where it begins in the order of the newest; null for its beginning
     * @param page from 1, in another order
     */
    public TicketTable table(Work work, Person person, List<Posting> posts, TicketFilter filter, @Nullable Cursor from,
            int page) {
        boolean newest = filter.order() == TicketFilter.Order.NEWEST;
        Stretch stretch = stretch(work, person, posts, filter, newest ? from : null, LOOKED_AT);
        Found found = find(work, person, filter, stretch, newest ? TicketTable.PAGE + 1 : Integer.MAX_VALUE);
        return newest ? byTime(work, posts, filter, stretch, found) : sorted(work, posts, filter, stretch, found, page);
    }

    private TicketTable byTime(Work work, List<Posting> posts, TicketFilter filter, Stretch stretch, Found found) {
        int shown = Math.min(TicketTable.PAGE, found.seen().size());
        boolean more = found.seen().size() > shown;
        boolean whole = !more && !found.full() && stretch.end();
        return page(work, found.seen().subList(0, shown), posts, filter).of(shown, whole,
                whole ? "" : since(work, stretch, more ? found.places().get(shown - 1) : found.last()),
                next(stretch, found, shown), 1, false);
    }

    private static @Nullable Cursor next(Stretch stretch, Found found, int shown) {
        if (found.seen().size() > shown) {
            return stretch.behind(found.places().get(shown - 1));
        }
        return stretch.end() || stretch.dated().isEmpty() ? null : stretch.behind(found.last());
    }

    private TicketTable sorted(Work work, List<Posting> posts, TicketFilter filter, Stretch stretch, Found found,
            int page) {
        Comparator<Seen> order = filter.order() == TicketFilter.Order.LIMIT
                ? Comparator.comparing(Seen::limit, Comparator.nullsLast(Comparator.naturalOrder()))
                : Comparator.comparing(seen -> seen.ticket().state());
        List<Seen> all = found.seen().stream().sorted(order).toList();
        int begin = Math.min((page - 1) * TicketTable.PAGE, all.size());
        int end = Math.min(begin + TicketTable.PAGE, all.size());
        return page(work, all.subList(begin, end), posts, filter).of(all.size(), stretch.end(),
                stretch.end() ? "" : since(work, stretch, found.last()), null, page, end < all.size());
    }

    private static String since(Work work, Stretch stretch, int place) {
        return place < stretch.dated().size() ? Speech.day(stretch.dated().get(place).at(), work.now()) : "";
    }

    private interface Rest {

        TicketTable of(int found, boolean whole, String since, @Nullable Cursor next, int page, boolean more);

    }

    private Rest page(Work work, List<Seen> shown, List<Posting> posts, TicketFilter filter) {
        List<TicketRow> rows = shown.stream().map(seen -> row(work, seen)).toList();
        List<Choice> kinds = categories.all().stream().map(c -> new Choice(c.code(), c.name())).toList();
        return (found, whole, since, next, page, more) -> new TicketTable(rows, found, whole, since, next, page, more,
                areas.choices(areas.roots(posts), filter.area()), kinds);
    }

    /** The ticket of a number alone; none where he sees nothing of it. */
    public TicketTable one(Work work, Person person, List<Posting> posts, long number) {
        KnownSpeaker reader = speakers.of(work, Actor.of(person));
        List<Seen> seen = work.ticket(number)
            .map(t -> new Seen(t, reader.sight(t)))
            .filter(s -> s.sight().any())
            .stream()
            .toList();
        return page(work, seen, posts, TicketFilter.USUAL).of(seen.size(), true, "", null, 1, false);
    }

    /** The next rows of a file, the newest first, whatever the order asked for. */
    public Piece file(Work work, Person person, List<Posting> posts, TicketFilter filter, @Nullable Cursor from) {
        Stretch stretch = stretch(work, person, posts, filter, from, OF_FILE);
        Found found = find(work, person, filter, stretch, Integer.MAX_VALUE);
        return new Piece(found.seen().stream().map(seen -> filed(work, seen)).toList(),
                stretch.end() ? null : stretch.behind(stretch.dated().size() - 1));
    }

    /** Where these are now, as far as he sees them. */
    public List<TicketMark> marks(Work work, Person person, Collection<Long> numbers) {
        KnownSpeaker reader = speakers.of(work, Actor.of(person));
        return work.tickets(numbers)
            .stream()
            .map(t -> new Seen(t, reader.sight(t)))
            .filter(s -> s.sight().any())
            .map(s -> new TicketMark(s.ticket().number(), s.ticket().shownNumber(),
                    naming.state(s.ticket(), s.sight(), work.now()),
                    s.shows(Part.HANDLER) ? s.ticket().handling().handlers() : List.of()))
            .toList();
    }

    private Stretch stretch(Work work, Person person, List<Posting> posts, TicketFilter filter, @Nullable Cursor from,
            int most) {
        Set<String> roots = areas.roots(posts);
        String area = filter.area();
        Set<String> asked = new LinkedHashSet<>(
                area == null ? roots : areas.within(roots, area) ? Set.of(area) : Set.of());
        if (roots.contains(Network.COUNTY)) {
            asked.add(TableList.CONDUCT);
        }
        Range range = new Range(filter.from() == null ? null : begin(filter.from()),
                filter.to() == null ? null : begin(filter.to().plusDays(1)).minusMillis(1));
        return Stretches.read(work, asked, person.asMember(), filter, range, from, most);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Hours.ZONE).toInstant();
    }

    private Found find(Work work, Person person, TicketFilter filter, Stretch stretch, int most) {
        KnownSpeaker reader = speakers.of(work, Actor.of(person));
        List<Seen> seen = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Dated> all = stretch.dated();
        int last = Math.max(0, all.size() - 1);
        int to = 0;
        for (int batch : AT_ONCE) {
            int begin = to;
            to = Math.min(all.size(), begin + batch);
            work.expect(all.subList(begin, to).stream().map(d -> new Query.TicketOf(d.number())).toList());
            for (int i = begin; i < to; i++) {
                Seen one = work.ticket(all.get(i).number()).map(t -> new Seen(t, reader.sight(t))).orElse(null);
                if (one != null && one.sight().any()) {
                    last = i;
                    if (matches(work, person, filter, one)) {
                        seen.add(one);
                        places.add(i);
                    }
                }
                if (seen.size() == most) {
                    return new Found(seen, places, last, true);
                }
            }
        }
        return new Found(seen, places, last, false);
    }

    /** Asks of nothing that he does not see: the rest would tell him by being there. */
    private boolean matches(Work work, Person person, TicketFilter filter, Seen seen) {
        Ticket ticket = seen.ticket();
        String category = filter.category();
        String area = filter.area();
        return filter.takes(ticket.state())
                && (filter.level() == null || seen.shows(Part.HANDLER) && ticket.level() == filter.level())
                && (area == null || seen.shows(Part.AREA) && Areas.in(ticket, area))
                && (category == null || seen.shows(Part.CATEGORY) && category.equals(ticket.report().category()))
                && (filter.handler().isEmpty() || seen.shows(Part.HANDLER) && handles(filter, person, ticket))
                && (!filter.overdue() || seen.late(work));
    }

    private boolean handles(TicketFilter filter, Person person, Ticket ticket) {
        List<String> handlers = ticket.handling().handlers();
        return filter.own() ? handlers.contains(person.asMember())
                : handlers.stream()
                    .flatMap(id -> network.member(id).stream())
                    .anyMatch(member -> member.name().contains(filter.handler()));
    }

    private TicketRow row(Work work, Seen seen) {
        Ticket ticket = seen.ticket();
        Sight sight = seen.sight();
        boolean handler = seen.shows(Part.HANDLER);
        TicketLine line = new TicketLine(ticket.number(), ticket.shownNumber(), naming.category(ticket, sight),
                tell.placeOrUnknown(ticket, sight), naming.state(ticket, sight, work.now()),
                seen.shows(Part.WORDS) ? Speech.cut(tell.words(ticket, sight), FIRST_WORDS) : "",
                Speech.moment(seen.limit(), work.now()), seen.late(work));
        return new TicketRow(line, handler ? ticket.level().title() : "", handler ? naming.handler(ticket) : "",
                handler && ticket.open());
    }

    /**
     * Who takes it along does so with nothing by which somebody could be found: a file
     * goes where no sight follows.
     */
    private TicketRecord filed(Work work, Seen seen) {
        Ticket ticket = seen.ticket();
        Set<Part> parts = EnumSet.copyOf(seen.sight().parts());
        parts.removeAll(PERSONAL);
        Sight sight = new Sight(seen.sight().eye(), seen.sight().secrecy(), parts);
        boolean area = seen.shows(Part.AREA);
        boolean kind = seen.shows(Part.CATEGORY);
        Place place = ticket.place();
        String code = ticket.report().category();
        return new TicketRecord(ticket.number(), seen.shows(Part.HISTORY) ? MINUTE.format(ticket.report().at()) : "",
                kind ? code : "", naming.category(ticket, sight),
                kind ? categories.byCode(code).map(c -> c.standard() == null ? "" : c.standard()).orElse("") : "",
                area ? areas.name(place.township()) : "", area ? areas.name(place.branch()) : "",
                area ? areas.name(place.grid()) : "", tell.placeOrUnknown(ticket, sight),
                naming.state(ticket, sight, work.now()), seen.shows(Part.HANDLER) ? ticket.level().title() : "",
                seen.limit() == null ? "" : MINUTE.format(seen.limit()), seen.late(work),
                seen.shows(Part.WORDS) ? tell.words(ticket, sight) : "");
    }

}
