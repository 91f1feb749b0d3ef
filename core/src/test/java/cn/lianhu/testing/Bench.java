package cn.lianhu.testing;

import cn.lianhu.calendar.China;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Acts;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.OutsideBody;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Directory;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.NoWay;
import cn.lianhu.people.Staff;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.TriageData;
import cn.lianhu.world.Domain;
import cn.lianhu.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The village with a store and a clock, on which a ticket's life is told as a story.
 * Everybody is bound at first.
 */
public final class Bench {

    /** Something that becomes due. */
    public record Next(long number, Due due, Instant at) {
    }

    private static final Categories CATEGORIES = TriageData.categories();

    private static final Texts TEXTS = Shipped.texts();

    private static final Deadlines TIMING = Shipped.timing();

    /** So long tickets keep what is personal. */
    public static final Period KEPT = Period.ofYears(3);

    private Domain domain;

    private final MemoryLedger store = new MemoryLedger();

    private Instant now = China.at("2026-03-04 09:00");

    public Bench() {
        this(Village.network());
    }

    public Bench(Network first) {
        domain = domain(first);
        network().members().stream().map(Member::id).forEach(this::bind);
        network().households().forEach(h -> store.run(now, work -> {
            work.save(work.occupants(h.id()).with("o-" + h.id()));
            return null;
        }));
    }

    private static Domain domain(Network network) {
        CaseSettings settings = new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10),
                true, null, true, new CaseSettings.County(CaseSettings.County.HOTLINE, "", ""), KEPT,
                List.of(new OutsideBody("供电", "95598"), new OutsideBody("供电所", "0598-7654321")));
        return new Domain(new World(Directory.of(network), CATEGORIES, null, TIMING, TEXTS, settings,
                new ChatSettings(false, 20, 60, true, "https://lianhu.example", null), TestChannels.ALL, Scheme.ALL,
                TestPoints.CATALOGUE, TestCodes.CODES));
    }

    public Bench at(String moment) {
        now = China.at(moment);
        return this;
    }

    public Bench later(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Instant now() {
        return now;
    }

    /** Every act, on the network as it is now. */
    public Acts acts() {
        return domain.acts();
    }

    public Categories categories() {
        return CATEGORIES;
    }

    public Network network() {
        return domain.world().directory().network();
    }

    /** A post has other holders from now on; none: it is vacant. */
    public void elect(Post post, String scope, String... holders) {
        Stream<Posting> others = network().postings()
            .stream()
            .filter(p -> p.post() != post || !p.scope().equals(scope));
        Stream<Posting> theirs = Stream.of(holders).map(member -> new Posting(post, scope, member));
        domain = domain(new Network(network().townships(), network().branches(), network().grids(), network().members(),
                network().households(), Stream.concat(others, theirs).toList()));
    }

    /** A member is no longer in the network(). */
    public void remove(String member) {
        domain = domain(new Network(network().townships(), network().branches(), network().grids(),
                network().members().stream().filter(m -> !m.id().equals(member)).toList(), network().households(),
                network().postings().stream().filter(p -> !p.member().equals(member)).toList()));
    }

    public MemoryLedger store() {
        return store;
    }

    public <T> T run(Function<Work, T> decision) {
        return store.run(now, decision);
    }

    public Ticket ticket(long number) {
        return store.ticket(number);
    }

    // ---- people ----

    public void bind(String member) {
        staff(member, s -> s.boundTo("o-" + member));
    }

    public void unbind(String member) {
        staff(member, s -> s.boundTo(null));
    }

    /** Nobody of a household is bound. */
    public void moveOut(String household) {
        run(work -> {
            work.save(work.occupants(household).without("o-" + household));
            return null;
        });
    }

    public void unfollow(String member) {
        staff(member, s -> s.unreachable(NoWay.UNFOLLOWED));
    }

    /**
     * @param deputy null for none
     */
    public void leave(String member, String until, String deputy) {
        staff(member, s -> s.awayUntil(China.at(until), deputy));
        if (deputy != null) {
            staff(deputy, s -> s.standingInFor(member));
        }
    }

    private void staff(String member, Function<Staff, Staff> change) {
        run(work -> {
            work.save(change.apply(work.staff(member)));
            return null;
        });
    }

    /** A member by his id, a household's resident by its id, anybody else a stranger. */
    public Actor actor(String who) {
        return new Actor("o-" + who, network().household(who).isPresent() ? who : null,
                network().member(who).isPresent() ? who : null);
    }

    /** Nothing can be sent to somebody: what waits for him is kept. */
    public void keepFor(String who) {
        notices(who).filter(n -> n.fate() == Notice.Fate.PENDING)
            .map(Notice::id)
            .toList()
            .forEach(id -> store.settle(id, Notice.Fate.KEPT));
    }

    // ---- reports and acts ----

    public Reporter by(String who) {
        return new Reporter(this, actor(who));
    }

    /** An ordinary report of a resident; the street light is of policy utility. */
    public long report(String who) {
        return by(who).of("streetlight");
    }

    public Hand hand(String who) {
        return new Hand(this, actor(who));
    }

    // ---- time ----

    /**
     * Lets the clock do all that becomes due until then, each thing at its own moment.
     */
    public Bench passUntil(String moment) {
        return passUntil(China.at(moment));
    }

    public Bench passUntil(Instant until) {
        for (Optional<Next> next = next(); next.isPresent() && !next.get().at().isAfter(until); next = next()) {
            pass(next.get());
        }
        now = until;
        return this;
    }

    public void pass(Next next) {
        now = next.at();
        run(work -> {
            DueKind kind = DueKind.of(next.due());
            domain.whenDue(kind).orElseThrow().pass(work, new DueThing(kind, Long.toString(next.number()), next.at()));
            return null;
        });
        if (next.at().equals(ticket(next.number()).clocks().at(next.due())) && ticket(next.number()).open()) {
            throw new IllegalStateException(next + " does not pass");
        }
    }

    /** What becomes due first. */
    public Optional<Next> next() {
        return store.tickets()
            .values()
            .stream()
            .filter(Ticket::open)
            .flatMap(Bench::dues)
            .min(Comparator.comparing(Next::at).thenComparing(Next::due).thenComparing(Next::number));
    }

    public static Stream<Next> dues(Ticket ticket) {
        return Stream.of(Due.values())
            .filter(due -> ticket.clocks().at(due) != null)
            .map(due -> new Next(ticket.number(), due, ticket.clocks().at(due)));
    }

    // ---- what came of it ----

    /** All texts somebody was told so far, oldest first. */
    public List<String> told(String who) {
        return notices(who).map(Notice::text).toList();
    }

    public Stream<Notice> notices(String who) {
        return store.notices()
            .values()
            .stream()
            .filter(n -> n.to().equals("o-" + who) || n.to().equals("member:" + who));
    }

    /** What somebody was told last; empty for nothing. */
    public String lastTold(String who) {
        List<String> all = told(who);
        return all.isEmpty() ? "" : all.getLast();
    }

    /** Forgets what was told so far, so that a story goes on with what follows. */
    public Bench hush() {
        store.notices().clear();
        return this;
    }

    public HistoryEntry last(long number) {
        return store.historyOf(number).getLast();
    }

    public List<String> whoWasTold() {
        return store.notices()
            .values()
            .stream()
            .map(n -> n.to().replaceFirst("^(o-|member:)", ""))
            .distinct()
            .sorted()
            .toList();
    }

    Outcome act(Actor actor, long number, Act act) {
        return run(work -> act.on(work, actor, work.ticket(number).orElseThrow()));
    }

    /** One act on one ticket. */
    interface Act {

        Outcome on(Work work, Actor actor, Ticket ticket);

    }

}
