package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Person;
import cn.lianhu.sight.Serving;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets somebody has to do something about, the most pressing first, and which
 * are open below him.
 */
final class TaskLists {

    private static final Comparator<Instant> SOONEST = Comparator.nullsLast(Comparator.naturalOrder());

    private static final Duration NEAR = Duration.ofDays(1);

    private final Rights rights;

    private final TicketRoles roles;

    private final Network network;

    private final Chooser chooser;

    TaskLists(Rights rights, TicketRoles roles, Network network, Chooser chooser) {
        this.network = network;
        this.roles = roles;
        this.rights = rights;
        this.chooser = chooser;
    }

    /**
     * What waits for him to close it comes first, then what he has not taken, each by its
     * limit.
     */
    List<Ticket> of(Work work, Person person) {
        Actor actor = Actor.of(person);
        List<Posting> shared = shared(work, person);
        work.expect(shared.stream().map(p -> new Query.OpenAt(p.post().level(), p.scope())).toList());
        Set<Long> numbers = new LinkedHashSet<>(chooser.near(work, actor));
        shared.forEach(p -> numbers.addAll(work.openAt(p.post().level(), p.scope())));
        return work.tickets(numbers)
            .stream()
            .filter(t -> t.open() && (has(work, actor, t) || waitsForOneOf(work, actor, shared, t)))
            .sorted(Comparator.comparing((Ticket t) -> turn(work, actor, t)).thenComparing(TaskLists::limit, SOONEST))
            .toList();
    }

    /** His posts that others hold, too. */
    private List<Posting> shared(Work work, Person person) {
        return person.member() == null ? List.of()
                : roles.posts(work, person.member()).stream().filter(network::shared).toList();
    }

    /** Whoever is on duty has it, and none of them has taken it yet. */
    private boolean waitsForOneOf(Work work, Actor actor, List<Posting> shared, Ticket ticket) {
        return ticket.state() == TicketState.ASSIGNED && ticket.handling().byPost()
                && shared.stream()
                    .anyMatch(p -> p.post().level() == ticket.level() && Serving.covers(network, p, ticket))
                && rights.allows(work, actor, ticket, TicketEvent.ACCEPT);
    }

    private boolean has(Work work, Actor actor, Ticket ticket) {
        return ticket.handling().has(actor.member()) || ticket.handling().alsoTold().containsKey(actor.member())
                || toClose(work, actor, ticket);
    }

    boolean toClose(Work work, Actor actor, Ticket ticket) {
        return ticket.state() == TicketState.RESOLVED && rights.allows(work, actor, ticket, TicketEvent.CLOSE);
    }

    private int turn(Work work, Actor actor, Ticket ticket) {
        return toClose(work, actor, ticket) ? 0 : ticket.state() == TicketState.ASSIGNED ? 1 : 2;
    }

    /** Until when the next thing has to be done with it. */
    static @Nullable Instant limit(Ticket ticket) {
        return ticket.state() == TicketState.RESOLVED ? ticket.clocks().closeBy() : ticket.clocks().limit();
    }

    /** Whether its limit is within a day. */
    static boolean near(Work work, Ticket ticket) {
        Instant by = limit(ticket);
        return by != null && by.isBefore(work.now().plus(NEAR));
    }

    static boolean late(Work work, Ticket ticket) {
        Instant by = limit(ticket);
        return ticket.clocks().overdue() || by != null && by.isBefore(work.now());
    }

    /**
     * The branch whose open tickets he may list: the one he names in his area, else his
     * own; empty for none.
     */
    Optional<Branch> village(Work work, Person person, String named) {
        List<Posting> posts = roles.posts(work, person.asMember());
        Stream<Branch> his = named.isEmpty() ? posts.stream().flatMap(p -> network.branch(p.scope()).stream())
                : network.branches()
                    .stream()
                    .filter(b -> b.name().startsWith(named) && posts.stream().anyMatch(p -> p.over(b)));
        return his.findFirst();
    }

    /** The grids he leads. */
    List<Grid> grids(Work work, Person person) {
        return roles.posts(work, person.asMember()).stream().flatMap(p -> network.grid(p.scope()).stream()).toList();
    }

    /**
     * Open and not above a level, in these grids and in their branch where that is given;
     * not what he has himself.
     */
    List<Ticket> open(Work work, Person person, List<Grid> grids, @Nullable String branch, Level most) {
        Set<Query.OpenAt> asked = new LinkedHashSet<>();
        grids.forEach(g -> Stream.of(Level.MEMBER, Level.GRID).forEach(l -> asked.add(new Query.OpenAt(l, g.code()))));
        if (branch != null) {
            Stream.of(Level.BRANCH, Level.WORK_TEAM)
                .filter(l -> !l.above(most))
                .forEach(l -> asked.add(new Query.OpenAt(l, branch)));
        }
        work.expect(asked);
        Set<Long> numbers = new LinkedHashSet<>();
        asked.forEach(q -> numbers.addAll(work.openAt(q.level(), q.scope())));
        return work.tickets(numbers)
            .stream()
            .filter(t -> !t.handling().has(person.asMember()))
            .sorted(Comparator.comparing(TaskLists::limit, SOONEST))
            .toList();
    }

    /**
     * In his area and with somebody else: below him, and about to climb to him or late;
     * and past the last limits. The most pressing first.
     */
    List<Ticket> pressingBelow(Work work, Person person) {
        List<Posting> posts = roles.posts(work, person.asMember());
        List<Query.Overdue> past = posts.stream()
            .filter(p -> p.post() == Post.TOWNSHIP || p.post() == Post.COUNTY_DESK)
            .map(p -> new Query.Overdue(p.scope()))
            .toList();
        work.expect(past);
        List<String> villages = posts.stream()
            .filter(p -> p.post().overTickets() && p.post().level() != Level.GRID)
            .flatMap(p -> network.branch(p.scope()).stream())
            .map(Branch::code)
            .distinct()
            .toList();
        List<Grid> grids = Stream
            .concat(villages.stream().flatMap(v -> network.gridsOf(v).stream()), grids(work, person).stream())
            .distinct()
            .toList();
        Set<Long> numbers = new LinkedHashSet<>();
        past.forEach(q -> numbers.addAll(work.overdue(q.township())));
        Stream<Ticket> near = open(work, person, grids, villages.isEmpty() ? null : villages.getFirst(),
                level(work, person))
            .stream();
        return Stream.concat(work.tickets(numbers).stream(), near)
            .distinct()
            .filter(t -> t.open() && (late(work, t) || near(work, t)) && !t.handling().has(person.asMember()))
            .sorted(Comparator.comparing(TaskLists::limit, SOONEST))
            .toList();
    }

    /** The highest level of his posts. */
    Level level(Work work, Person person) {
        return roles.posts(work, person.asMember())
            .stream()
            .map(p -> p.post().level())
            .max(Comparator.naturalOrder())
            .orElse(Level.MEMBER);
    }

}
