package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.workflow.Role;
import cn.lianhu.workflow.TicketTransitions;
import cn.lianhu.workflow.Transition;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the table with what random walks do: where each event leads, who did it and
 * who was told. What the walks never do would be a row that says nothing.
 */
class TableWalksTest {

    private static final int WALKS = 900;

    private static final int STEPS = 60;

    /** Done by the conversation, which these walks are without. */
    private static final Set<TicketEvent> ELSEWHERE = EnumSet.of(TicketEvent.FORGET);

    /** Told in a list of many tickets. */
    private static final Set<TicketEvent> TOLD_IN_LISTS = EnumSet.of(TicketEvent.SUCCEED, TicketEvent.RATE,
            TicketEvent.RATE_BY_PHONE);

    private final Set<String> against = new TreeSet<>();

    private final Map<TicketEvent, Set<Role>> by = new EnumMap<>(TicketEvent.class);

    private final Map<TicketEvent, Set<Role>> told = new EnumMap<>(TicketEvent.class);

    @Test
    void everyRowSaysWhatRandomWalksDo() {
        for (int seed = 0; seed < WALKS; seed++) {
            RandomWalk walk = new RandomWalk(new Random(seed)).begun(seed % 8);
            for (int step = 0; step < STEPS; step++) {
                step(walk);
            }
        }

        assertThat(against).isEmpty();
        assertThat(unseen()).isEmpty();
    }

    private void step(RandomWalk walk) {
        Bench bench = walk.bench;
        Map<Long, Ticket> before = Map.copyOf(bench.store().tickets());
        Map<Long, Integer> seen = new HashMap<>();
        before.keySet().forEach(n -> seen.put(n, bench.store().historyOf(n).size()));
        Set<String> known = Set.copyOf(bench.store().notices().keySet());
        walk.step();
        List<Notice> news = bench.store().notices().values().stream().filter(n -> !known.contains(n.id())).toList();
        for (Ticket after : List.copyOf(bench.store().tickets().values())) {
            List<HistoryEntry> all = bench.store().historyOf(after.number());
            List<HistoryEntry> happened = all.subList(seen.getOrDefault(after.number(), 0), all.size());
            happened.stream()
                .filter(entry -> rows(entry).isEmpty())
                .forEach(entry -> against.add("%s %s → %s".formatted(entry.event(), entry.from(), entry.to())));
            if (happened.size() == 1) {
                compare(bench, before.getOrDefault(after.number(), after), after, happened.getFirst(), news);
            }
        }
    }

    private void compare(Bench bench, Ticket before, Ticket after, HistoryEntry entry, List<Notice> news) {
        Actor actor = actor(bench, entry.by());
        Set<Role> did = roles(bench, actor, before);
        by.computeIfAbsent(entry.event(), e -> EnumSet.noneOf(Role.class)).addAll(did);
        List<Transition> rows = rows(entry);
        if (rows.stream().noneMatch(row -> !Collections.disjoint(row.by(), did))) {
            against.add("%s %s → %s by %s".formatted(entry.event(), entry.from(), entry.to(), did));
        }
        Set<Role> may = rows.stream().flatMap(row -> row.told().stream()).collect(Collectors.toSet());
        news.stream()
            .filter(notice -> String.valueOf(after.number()).equals(notice.number()))
            .map(notice -> actor(bench, notice.to()))
            .filter(reader -> !reader.equals(actor))
            .forEach(reader -> told(bench, before, after, entry, reader, may));
    }

    private void told(Bench bench, Ticket before, Ticket after, HistoryEntry entry, Actor reader, Set<Role> may) {
        Set<Role> is = roles(bench, reader, before);
        is.addAll(roles(bench, reader, after));
        if (reader.member() != null
                && bench.network().postsOf(reader.member()).stream().anyMatch(p -> p.post() == Post.COUNTY_DESK)) {
            is.add(Role.DESK);
        }
        told.computeIfAbsent(entry.event(), e -> EnumSet.noneOf(Role.class)).addAll(is);
        if (Collections.disjoint(is, may)) {
            against.add("%s in %s told %s".formatted(entry.event(), entry.from(), is));
        }
    }

    private static List<Transition> rows(HistoryEntry entry) {
        return Stream.of(TicketTransitions.ALL, TicketTransitions.BESIDE)
            .flatMap(List::stream)
            .filter(row -> row.event() == entry.event() && leads(row, entry))
            .toList();
    }

    private static boolean leads(Transition row, HistoryEntry entry) {
        boolean begins = entry.from() == null && row.from().isEmpty();
        boolean asBefore = entry.event() == TicketEvent.UNDO;
        return begins ? entry.to() == row.to()
                : row.from().contains(entry.from()) && (asBefore || row.target(entry.from()) == entry.to());
    }

    private static Set<Role> roles(Bench bench, Actor actor, Ticket ticket) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(bench.run(work -> bench.acts().roles().of(work, actor, ticket).roles()));
        roles.addAll(TicketRoles.past(actor, ticket));
        if (bench.run(work -> bench.acts().byPhone().calls(work, actor, ticket))) {
            roles.add(Role.CALLER);
        }
        return roles;
    }

    private static Actor actor(Bench bench, String name) {
        return name == null ? Actor.CLOCK : bench.actor(name.replaceFirst("^(o-|member:)", ""));
    }

    /**
     * Events the walks never came to, and readers that a row names and nobody ever was.
     */
    private Set<String> unseen() {
        Set<String> unseen = new TreeSet<>();
        Arrays.stream(TicketEvent.values())
            .filter(event -> !ELSEWHERE.contains(event))
            .map(TicketTransitions::of)
            .forEach(row -> {
                if (!by.containsKey(row.event())) {
                    unseen.add(row.event() + " never happened");
                }
                if (!TOLD_IN_LISTS.contains(row.event())) {
                    missing(row.told(), told.get(row.event()))
                        .forEach(role -> unseen.add(row.event() + " tells " + role));
                }
            });
        return unseen;
    }

    private static Set<Role> missing(Set<Role> said, Set<Role> seen) {
        Set<Role> missing = new TreeSet<>(said);
        missing.removeAll(seen == null ? Set.of() : seen);
        return missing;
    }

}
