package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.Locating;
import cn.lianhu.casework.PassingDue;
import cn.lianhu.casework.Rights;
import cn.lianhu.casework.Standings;
import cn.lianhu.casework.Tools;
import cn.lianhu.escalation.Timing;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonFinder;
import cn.lianhu.network.PlaceFinder;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.reading.Reader;
import cn.lianhu.reading.ShippedReader;
import cn.lianhu.routing.Chain;
import cn.lianhu.routing.Routing;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Tell;
import cn.lianhu.testing.MemoryLedger;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Learnt;
import cn.lianhu.triage.TriageData;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole conversation on the demo network: all staff are bound, and who is known by
 * name is who he is there.
 */
final class Chat {

    static final String MORNING = "2026-03-04 09:00";

    private static final Categories CATEGORIES = TriageData.categories();

    private static final Learnt LEARNT = ShippedReader.LEARNT;

    private static final PlaceFinder PLACES = new PlaceFinder(DemoNetwork.NETWORK);

    final MemoryLedger store = new MemoryLedger();

    private final Network network;

    private final Answering answering;

    private final Hearing hearing;

    private final DueDrafts drafts;

    private final PassingDue passing;

    private Instant now = China.at(MORNING);

    private int messages;

    private Chat(Network network, PlaceFinder places, CaseSettings settings, ChatLimits limits) {
        this.network = network;
        PersonFinder persons = new PersonFinder(network);
        Texts texts = ShippedTexts.TEXTS;
        Naming naming = new Naming(() -> network, CATEGORIES, texts);
        Timing timing = new Timing(China.HOURS, ShippedPolicies.policies());
        Chain chain = new Chain(() -> network, texts);
        Standings standings = new Standings(() -> network);
        Tools tools = new Tools(() -> network, CATEGORIES, texts, naming, new Tell(texts, naming, timing), timing,
                chain, standings, new Rights(() -> network, standings, naming, texts), settings);
        Routing routing = new Routing(() -> network, chain, texts);
        Toolbox box = new Toolbox(tools, new Reader(() -> places, () -> persons, LEARNT), routing, limits, true);
        answering = new Answering(box);
        hearing = new Hearing(box);
        drafts = new DueDrafts(box);
        passing = new PassingDue(tools, new Locating(tools, routing));
        network.members().forEach(m -> bindStaff(m, "o-" + m.id()));
    }

    static Chat demo() {
        return with(Duration.ofMinutes(10));
    }

    static Chat with(Duration joinWithin) {
        return with(joinWithin, new ChatLimits(false, 20, 60));
    }

    static Chat with(Duration joinWithin, ChatLimits limits) {
        return new Chat(DemoNetwork.NETWORK, PLACES, settings(joinWithin), limits);
    }

    static Chat withoutOffers() {
        return new Chat(DemoNetwork.NETWORK, PLACES,
                new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10), false),
                new ChatLimits(false, 20, 60));
    }

    static Chat on(Network network) {
        return new Chat(network, new PlaceFinder(network), settings(Duration.ofMinutes(10)),
                new ChatLimits(false, 20, 60));
    }

    private static CaseSettings settings(Duration joinWithin) {
        return new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), joinWithin, true);
    }

    private void bindStaff(Member member, String openid) {
        store.staff().put(member.id(), Staff.unknown(member.id()).boundTo(openid));
        store.persons().put(openid, Person.unknown(openid).followingNow().withMember(member.id()));
    }

    Chat at(String moment) {
        now = China.at(moment);
        return this;
    }

    Instant now() {
        return now;
    }

    /** What is sent with what it told arrives. */
    private <T> T run(Instant at, Function<Work, T> decision) {
        Set<String> before = Set.copyOf(store.notices().keySet());
        T said = store.run(at, decision);
        store.notices().keySet().stream().filter(id -> !before.contains(id)).forEach(store::arrived);
        return said;
    }

    /** Lets time go by; what becomes due happens at its moment. */
    Chat later(Duration time) {
        Instant until = now.plus(time);
        for (DueThing due = due(until); due != null; due = due(until)) {
            DueThing one = due;
            run(one.at(), work -> {
                (one.kind().equals(DueKind.DRAFT) ? drafts : passing).pass(work, one);
                return null;
            });
        }
        now = until;
        return this;
    }

    private DueThing due(Instant until) {
        return store.due(until, 1).blockFirst();
    }

    /**
     * A member by name or id, the head of a household, bound to it, or else a stranger.
     */
    Someone from(String name) {
        String openid = openid(name);
        store.persons().computeIfAbsent(openid, o -> Person.unknown(o).followingNow());
        return new Someone(this, openid);
    }

    String openid(String name) {
        Optional<Member> member = network.member(name).or(() -> network.membersNamed(name).stream().findFirst());
        if (member.isPresent()) {
            return "o-" + member.get().id();
        }
        List<Household> heads = network.householdsHeadedBy(name);
        return heads.isEmpty() ? "o-" + name : home("o-" + heads.getFirst().id(), heads.getFirst().id());
    }

    /** Binds somebody to a household without a word. */
    String home(String openid, String household) {
        if (!store.persons().containsKey(openid)) {
            store.persons().put(openid, Person.unknown(openid).followingNow().withHousehold(household));
            Occupants now = store.occupants().getOrDefault(household, Occupants.none(household));
            store.occupants().put(household, now.with(openid));
        }
        return openid;
    }

    /** Somebody of the staff who has not bound himself. */
    Chat unbound(String member) {
        store.staff().remove(member);
        store.persons().remove("o-" + member);
        return this;
    }

    String nextKey() {
        return "m" + ++messages;
    }

    Said send(Inbound message) {
        Function<Work, Reply> answer = answering.to(message);
        String text = run(now, work -> answer.apply(work).text());
        if (text != null) {
            assertThat(text).isNotBlank()
                .doesNotContain("«", "»", Ticket.NUMBER_TO_COME, "null")
                .doesNotContainPattern("\\{[a-zA-Z]+}");
            assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(2048);
        }
        return new Said(this, text);
    }

    /** A machine has written down what a ticket's last voice or photo says. */
    Chat heard(long number, String words) {
        return hears(number, ticket(number).attachments().getLast().id(), words);
    }

    Chat hears(long number, String attachment, String words) {
        run(now, work -> {
            hearing.heard(work, number, attachment, hearing.read(words));
            return null;
        });
        return this;
    }

    /** A ticket's last attachment does not get through. */
    Chat stuck(long number) {
        run(now, work -> {
            hearing.stuck(work, number, ticket(number).attachments().getLast().id());
            return null;
        });
        return this;
    }

    Ticket ticket(long number) {
        return store.tickets().get(number);
    }

    Person person(String name) {
        return store.persons().get(openid(name));
    }

    /** Everything somebody was told so far, oldest first. */
    List<String> told(String name) {
        return notices(name).stream().map(Notice::text).toList();
    }

    List<Notice> notices(String name) {
        return store.notices().values().stream().filter(n -> n.to().equals(openid(name))).toList();
    }

    String lastTold(String name) {
        return told(name).isEmpty() ? "" : told(name).getLast();
    }

    /** Nothing can be sent to him: what waits for him is kept. */
    Chat keepFor(String name) {
        notices(name).stream().filter(n -> n.fate() == Fate.PENDING).forEach(n -> store.settle(n.id(), Fate.KEPT));
        return this;
    }

    String history(long number) {
        return store.historyOf(number).stream().map(HistoryEntry::toString).collect(Collectors.joining("\n"));
    }

}
