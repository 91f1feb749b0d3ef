package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Digest;
import cn.lianhu.channel.Channel;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import cn.lianhu.people.Person;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 进度, 待办, 超期 and 统计: lists that fit a message and can be paged. */
final class Lists {

    private static final int PAGE = 8;

    /** At most so much stands around the lines. */
    private static final int AROUND = 348;

    private static final int NAMES = 30;

    private static final String BY_PHONE = "rating-by-phone:";

    private static final String AGAIN = "reopened-by-phone";

    /** So much of a report tells which one it is. */
    private static final int FIRST_WORDS = 14;

    private final Tell tell;

    private final Speakers speakers;

    private final Network network;

    private final Texts texts;

    private final Naming naming;

    private final TaskLists tasks;

    private final Drafts drafts;

    private final Channels channels;

    Lists(Wording wording, Tell tell, Speakers speakers, Network network, TaskLists tasks, Drafts drafts,
            Channels channels) {
        this.channels = channels;
        this.network = network;
        this.speakers = speakers;
        this.tell = tell;
        this.texts = wording.texts();
        this.naming = wording.naming();
        this.tasks = tasks;
        this.drafts = drafts;
    }

    List<Saying> words() {
        return List.of(new Plain(Word.TASKS, (work, person, said, order) -> tasks(work, person, 0)),
                new Plain(Word.BELOW, (work, person, said, order) -> below(work, person, order.rest().strip(), 0)),
                new Plain(Word.OVERDUE, (work, person, said, order) -> overdue(work, person, order.rest().strip(), 0)),
                new Plain(Word.STATISTICS, (work, person, said, order) -> statistics(work, person)));
    }

    String progress(Work work, Person person, int from) {
        List<Long> numbers = OwnTickets.numbers(work, Actor.of(person));
        String begun = Drafts.of(work, person).map(draft -> drafts.shown(work, person, draft)).orElse("");
        String list = begun.isEmpty() || !numbers.isEmpty()
                ? page(work, person, "progress", from, numbers, Say.PROGRESS_HEAD, Say.PROGRESS_NONE, t -> true) : "";
        return (begun + "\n" + list).strip();
    }

    /** Says first how many wait for what. */
    String tasks(Work work, Person person, int from) {
        Actor actor = Actor.of(person);
        List<Ticket> all = tasks.of(work, person);
        long close = all.stream().filter(t -> tasks.toClose(work, actor, t)).count();
        long accept = all.stream().filter(t -> t.state() == TicketState.ASSIGNED).count();
        return page(work, person, "tasks", from, all, Say.TASKS_HEAD, Say.TASKS_NONE,
                (t, sight) -> task(work, t, sight), "close", some(close), "accept", some(accept), "overdue",
                some(late(work, all)));
    }

    private static long late(Work work, List<Ticket> all) {
        return all.stream().filter(t -> TaskLists.late(work, t)).count();
    }

    private static String some(long count) {
        return count == 0 ? "" : Long.toString(count);
    }

    /** What it is about instead of whose it is, as all of them are his. */
    private String task(Work work, Ticket ticket, Sight sight) {
        String words = sight.sees(Part.WORDS) ? Speech.cut(tell.words(ticket, sight), FIRST_WORDS) : "";
        return texts.say(Say.TASKS_OWN_LINE, "number", ticket.shownNumber(), "category", naming.category(ticket, sight),
                "place", Speech.cut(naming.place(ticket, sight), NAMES), "state", ticket.state().title(), "words",
                words, "by", Speech.moment(TaskLists.limit(ticket), work.now()));
    }

    /** 看村: what is open below him, in his village, his grid, or the village he names. */
    String below(Work work, Person person, String named, int from) {
        Level most = tasks.level(work, person);
        Optional<Branch> branch = most == Level.GRID && named.isEmpty() ? Optional.empty()
                : tasks.village(work, person, named);
        List<Grid> grids = branch.isPresent() ? network.gridsOf(branch.get().code()) : tasks.grids(work, person);
        if (branch.isEmpty() && (grids.isEmpty() || !named.isEmpty())) {
            return most == Level.MEMBER ? texts.say(Say.BELOW_NO_POST)
                    : named.isEmpty() ? texts.say(Say.BELOW_WHICH) : texts.say(Say.BELOW_UNKNOWN, "name", named);
        }
        String area = branch.map(Branch::name).orElseGet(() -> grids.getFirst().name());
        List<Ticket> all = tasks.open(work, person, grids, branch.map(Branch::code).orElse(null), most);
        return page(work, person, "below:" + named, from, all, Say.BELOW_HEAD, Say.BELOW_NONE,
                (t, sight) -> line(work, t, sight), "area", area, "overdue", some(late(work, all)));
    }

    /** Past the last limits, in his area; of one village when it is named. */
    String overdue(Work work, Person person, String village, int from) {
        List<Posting> posts = network.postsOf(person.asMember());
        Set<String> areas = new LinkedHashSet<>();
        posts.forEach(p -> listedBy(p).ifPresent(areas::add));
        work.expect(areas.stream().map(Query.Overdue::new).toList());
        Set<Long> numbers = new LinkedHashSet<>();
        areas.forEach(t -> numbers.addAll(work.overdue(t)));
        Predicate<Ticket> seen = t -> t.open() && (village.isEmpty() || named(t, village));
        List<Long> oldestFirst = work.tickets(numbers)
            .stream()
            .sorted(Digest.OLDEST_FIRST)
            .map(Ticket::number)
            .toList();
        return page(work, person, "overdue:" + village, from, oldestFirst, Say.OVERDUE_HEAD, Say.OVERDUE_NONE, seen);
    }

    private boolean named(Ticket ticket, String village) {
        return ticket.place().branch() != null && network.branch(ticket.place().branch())
            .map(Branch::name)
            .filter(n -> n.startsWith(village))
            .isPresent();
    }

    /** What the overdue tickets are listed by: the county has all of them. */
    private Optional<String> listedBy(Posting posting) {
        return switch (posting.post()) {
            case COUNTY_DESK, COUNTY_OVERSIGHT -> Optional.of(Network.COUNTY);
            case TOWNSHIP -> Optional.of(posting.scope());
            case CLERK, SECRETARY, WORK_TEAM -> network.branch(posting.scope()).map(Branch::township);
            case GRID_LEADER, SHOP, SUPERVISION, DEPARTMENT -> Optional.empty();
        };
    }

    String next(Work work, Person person) {
        String page = person.conversation().page();
        if (page == null) {
            return texts.say(Say.NO_MORE);
        }
        int end = page.lastIndexOf('|');
        String list = page.substring(0, end);
        int from = Integer.parseInt(page.substring(end + 1));
        if (list.startsWith("overdue:")) {
            return overdue(work, person, list.substring("overdue:".length()), from);
        }
        if (list.startsWith("below:")) {
            return below(work, person, list.substring("below:".length()), from);
        }
        return list.equals("tasks") ? tasks(work, person, from) : progress(work, person, from);
    }

    private String page(Work work, Person person, String list, int from, Collection<Long> numbers, Say head, Say none,
            Predicate<Ticket> wanted) {
        return page(work, person, list, from, work.tickets(numbers).stream().filter(wanted).toList(), head, none,
                (t, sight) -> line(work, t, sight));
    }

    /**
     * @param more what else the head says, by name
     */
    private String page(Work work, Person person, String list, int from, List<Ticket> tickets, Say head, Say none,
            BiFunction<Ticket, Sight, String> line, Object... more) {
        KnownSpeaker voice = speakers.of(work, Actor.of(person));
        List<Ticket> all = tickets.stream().filter(voice::maySee).toList();
        if (all.isEmpty()) {
            return texts.say(none, more);
        }
        int start = Math.min(from, all.size() - 1);
        List<String> lines = fitting(channels.of(person.contact()),
                all.subList(start, Math.min(start + PAGE, all.size()))
                    .stream()
                    .map(t -> line.apply(t, voice.sight(t)))
                    .toList());
        int left = all.size() - start - lines.size();
        Person now = work.person(person.contact());
        work.save(now.with(now.conversation().withPage(left > 0 ? list + "|" + (start + lines.size()) : null)));
        List<Object> filling = new ArrayList<>(List.of(more));
        filling.addAll(List.of("count", all.size(), "list", String.join("\n", lines), "more",
                left > 0 ? texts.say(Say.MORE, "left", left) : ""));
        return texts.say(head, filling.toArray());
    }

    /** As many lines as one message holds, one at least. */
    private static List<String> fitting(Channel channel, List<String> all) {
        List<String> lines = new ArrayList<>();
        int room = channel.beside(AROUND);
        for (String line : all) {
            room -= AnswerWithKept.length(channel, line) + 1;
            if (room < 0 && !lines.isEmpty()) {
                return lines;
            }
            lines.add(line);
        }
        return lines;
    }

    private String line(Work work, Ticket ticket, Sight sight) {
        Instant late = ticket.open() && sight.sees(Part.LIMIT) ? ticket.clocks().late() : null;
        String who = ticket.open() && sight.sees(Part.HANDLER) ? Speech.cut(naming.handler(ticket), NAMES) : "";
        if (late != null) {
            return texts.say(Say.OVERDUE_LINE, "number", ticket.shownNumber(), "category",
                    naming.category(ticket, sight), "place", Speech.cut(naming.place(ticket, sight), NAMES), "state",
                    state(work, ticket, sight), "who", who, "by", Speech.moment(late, work.now()));
        }
        Instant by = sight.sees(Part.LIMIT) ? ticket.clocks().limit() : null;
        return texts.say(by == null || !ticket.open() ? Say.LIST_LINE : Say.LIST_LINE_BY, "number",
                ticket.shownNumber(), "category", naming.category(ticket, sight), "place",
                Speech.cut(naming.place(ticket, sight), NAMES), "state", state(work, ticket, sight), "who", who, "by",
                Speech.moment(by, work.now()));
    }

    private String state(Work work, Ticket ticket, Sight sight) {
        return ticket.state() == TicketState.MERGED ? texts.say(Say.MERGED_STATE, "into", ticket.mergedInto())
                : naming.state(ticket, sight, work.now());
    }

    String statistics(Work work, Person person) {
        List<Posting> posts = network.postsOf(person.asMember())
            .stream()
            .filter(p -> p.post() != Post.GRID_LEADER)
            .toList();
        Posting highest = posts.stream().max(Comparator.comparing(Posting::post)).orElseThrow();
        boolean county = highest.post().level() == Level.COUNTY;
        Map<String, Long> figures = work.figures(county ? Network.COUNTY : highest.scope());
        long open = TicketState.OPEN.stream().mapToLong(s -> count(figures, s)).sum();
        long all = figures.entrySet()
            .stream()
            .filter(e -> e.getKey().startsWith("state:"))
            .mapToLong(Map.Entry::getValue)
            .sum();
        return texts.say(Say.STATISTICS, "area", area(highest), "all", all, "open", open, "assigned",
                count(figures, TicketState.ASSIGNED), "progress", count(figures, TicketState.IN_PROGRESS), "resolved",
                count(figures, TicketState.RESOLVED), "held", count(figures, TicketState.ON_HOLD), "closed",
                count(figures, TicketState.CLOSED), "satisfied", rated(figures, "rating:", Rating.SATISFIED), "fairly",
                rated(figures, "rating:", Rating.FAIRLY_SATISFIED), "phoneSatisfied",
                rated(figures, BY_PHONE, Rating.SATISFIED), "phoneFairly",
                rated(figures, BY_PHONE, Rating.FAIRLY_SATISFIED), "phoneAgain", again(figures));
    }

    /** How often a house that was rung up said that it is not done. */
    private static String again(Map<String, Long> figures) {
        return some(Math.max(0, figures.getOrDefault(AGAIN, 0L)));
    }

    /** Empty where nothing was rated so, that nothing is said of it. */
    private static String rated(Map<String, Long> figures, String how, Rating rating) {
        boolean any = Stream.of(Rating.values()).anyMatch(r -> figures.getOrDefault(how + r, 0L) > 0)
                || how.equals(BY_PHONE) && figures.getOrDefault(AGAIN, 0L) > 0;
        return any ? Long.toString(Math.max(0, figures.getOrDefault(how + rating, 0L))) : "";
    }

    private String area(Posting posting) {
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
