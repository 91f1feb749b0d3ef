package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Naming;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 进度, 待办, 超期 and 统计: lists that fit a message and can be paged. */
final class Lists {

    private static final int PAGE = 8;
    private static final int MOST_BYTES = 1700;
    private static final int NAMES = 30;

    private final Toolbox box;
    private final Texts texts;
    private final Naming naming;
    private final Chooser chooser;

    Lists(Toolbox box) {
        this.box = box;
        this.texts = box.tools().texts();
        this.naming = box.tools().naming();
        this.chooser = new Chooser(box);
    }

    String progress(Work work, Person person, int from) {
        return page(work, person, "progress", from, Own.numbers(work, Actor.of(person)), Say.PROGRESS_HEAD,
                Say.PROGRESS_NONE, t -> true);
    }

    String tasks(Work work, Person person, int from) {
        Set<Long> near = new LinkedHashSet<>(chooser.near(work, Actor.of(person)));
        Predicate<Ticket> his = t -> t.open() && (t.handling().has(person.member())
                || t.handling().alsoTold().containsKey(person.member())
                || t.state() == TicketState.RESOLVED && box.tools().permission().allows(work, Actor.of(person), t,
                        TicketEvent.CLOSE));
        return page(work, person, "tasks", from, near, Say.TASKS_HEAD, Say.TASKS_NONE, his);
    }

    /** Past the last limits, in his area; of one village when it is named. */
    String overdue(Work work, Person person, String village, int from) {
        Network network = box.network();
        List<Posting> posts = network.postsOf(person.member());
        Set<String> areas = new LinkedHashSet<>();
        posts.forEach(p -> listedBy(p).ifPresent(areas::add));
        work.expect(areas.stream().map(Query.Overdue::new).toList());
        Set<Long> numbers = new LinkedHashSet<>();
        areas.forEach(t -> numbers.addAll(work.overdue(t)));
        Predicate<Ticket> seen = t -> t.open() && (village.isEmpty() || named(t, village));
        return page(work, person, "overdue:" + village, from, numbers, Say.OVERDUE_HEAD, Say.OVERDUE_NONE, seen);
    }

    private boolean named(Ticket ticket, String village) {
        return ticket.place().branch() != null && box.network().branch(ticket.place().branch())
                .map(Branch::name).filter(n -> n.startsWith(village)).isPresent();
    }

    /** What the overdue tickets are listed by: the county has all of them. */
    private Optional<String> listedBy(Posting posting) {
        return switch (posting.post()) {
            case COUNTY_DESK, COUNTY_OVERSIGHT -> Optional.of(Network.COUNTY);
            case TOWNSHIP -> Optional.of(posting.scope());
            case CLERK, SECRETARY, WORK_TEAM -> box.network().branch(posting.scope()).map(Branch::township);
            case GRID_LEADER -> Optional.empty();
        };
    }

    String next(Work work, Person person) {
        if (person.conversation().page() == null) {
            return texts.say(Say.NO_MORE);
        }
        String[] where = person.conversation().page().split("\\|");
        int from = Integer.parseInt(where[1]);
        if (where[0].startsWith("overdue:")) {
            return overdue(work, person, where[0].substring("overdue:".length()), from);
        }
        return where[0].equals("tasks") ? tasks(work, person, from) : progress(work, person, from);
    }

    private String page(Work work, Person person, String list, int from, Collection<Long> numbers, Say head,
            Say none, Predicate<Ticket> wanted) {
        Voice voice = new Voice(work, Actor.of(person), box);
        List<Ticket> all = work.tickets(numbers).stream().filter(t -> voice.maySee(t) && wanted.test(t)).toList();
        if (all.isEmpty()) {
            return texts.say(none);
        }
        int start = Math.min(from, all.size() - 1);
        List<String> lines = fitting(work, voice, all.subList(start, Math.min(start + PAGE, all.size())));
        int end = start + lines.size();
        boolean more = end < all.size();
        Person now = work.person(person.openid());
        work.save(now.with(now.conversation().withPage(more ? list + "|" + end : null)));
        return texts.say(head, "count", all.size(), "list", String.join("\n", lines), "more",
                more ? texts.say(Say.MORE, "left", all.size() - end) : "");
    }

    /** As many lines as one message holds, one at least. */
    private List<String> fitting(Work work, Voice voice, List<Ticket> tickets) {
        List<String> lines = new ArrayList<>();
        int room = MOST_BYTES;
        for (Ticket ticket : tickets) {
            String line = line(work, ticket, voice.sight(ticket));
            room -= Letter.bytes(line) + 1;
            if (room < 0 && !lines.isEmpty()) {
                return lines;
            }
            lines.add(line);
        }
        return lines;
    }

    private String line(Work work, Ticket ticket, Sight sight) {
        Instant by = sight.sees(Part.LIMIT) ? ticket.clocks().limit() : null;
        String who = ticket.open() && sight.sees(Part.HANDLER) ? Speech.cut(naming.handler(ticket), NAMES) : "";
        return texts.say(by == null || !ticket.open() ? Say.LIST_LINE : Say.LIST_LINE_BY, "number",
                ticket.shownNumber(), "category", naming.category(ticket, sight), "place",
                Speech.cut(naming.place(ticket, sight), NAMES), "state",
                ticket.state().title(), "who", who, "by", Speech.moment(by, work.now()));
    }

    String statistics(Work work, Person person) {
        List<Posting> posts = box.network().postsOf(person.member()).stream()
                .filter(p -> p.post() != Post.GRID_LEADER).toList();
        Posting highest = posts.stream().max(Comparator.comparing(Posting::post)).orElseThrow();
        boolean county = highest.post().level() == Level.COUNTY;
        Map<String, Long> figures = work.figures(county ? Network.COUNTY : highest.scope());
        long open = TicketState.OPEN.stream().mapToLong(s -> count(figures, s)).sum();
        long all = figures.entrySet().stream().filter(e -> e.getKey().startsWith("state:"))
                .mapToLong(Map.Entry::getValue).sum();
        return texts.say(Say.STATISTICS, "area", area(highest), "all", all, "open", open, "assigned",
                count(figures, TicketState.ASSIGNED), "progress", count(figures, TicketState.IN_PROGRESS), "resolved",
                count(figures, TicketState.RESOLVED), "held", count(figures, TicketState.ON_HOLD), "closed",
                count(figures, TicketState.CLOSED), "satisfied", rated(figures, "rating:", Rating.SATISFIED), "fairly",
                rated(figures, "rating:", Rating.FAIRLY_SATISFIED), "phoneSatisfied",
                rated(figures, "rating-by-phone:", Rating.SATISFIED), "phoneFairly",
                rated(figures, "rating-by-phone:", Rating.FAIRLY_SATISFIED));
    }

    /** Empty where nothing was rated so, that nothing is said of it. */
    private static String rated(Map<String, Long> figures, String how, Rating rating) {
        boolean any = Stream.of(Rating.values()).anyMatch(r -> figures.getOrDefault(how + r, 0L) > 0);
        return any ? Long.toString(Math.max(0, figures.getOrDefault(how + rating, 0L))) : "";
    }

    private String area(Posting posting) {
        Network network = box.network();
        return switch (posting.post()) {
            case COUNTY_DESK, COUNTY_OVERSIGHT -> texts.say(Say.WHOLE_COUNTY);
            case TOWNSHIP -> network.township(posting.scope()).map(Township::name).orElse("");
            default -> network.branch(posting.scope()).map(Branch::name).orElse("");
        };
    }

    private static long count(Map<String, Long> figures, TicketState state) {
        return figures.getOrDefault("state:" + state.name(), 0L);
    }
}
