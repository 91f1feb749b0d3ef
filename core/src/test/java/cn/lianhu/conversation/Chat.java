package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Directory;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.points.Catalogue;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.reading.ShippedReader;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.MemoryLedger;
import cn.lianhu.testing.Shipped;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.testing.TestCodes;
import cn.lianhu.testing.TestPoints;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Learnt;
import cn.lianhu.triage.TriageData;
import cn.lianhu.visits.HouseVisits;
import cn.lianhu.world.Domain;
import cn.lianhu.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final ChatSettings UNLIMITED = new ChatSettings(false, 20, 60, true, "https://lianhu.example", null);

    final MemoryLedger store = new MemoryLedger(InstantSource.system(), List.of(this::happened));

    /** By which people are known here, whatever is edited. */
    private final Network network;

    private Domain domain;

    private Instant now = China.at(MORNING);

    private int messages;

    private boolean behind;

    private final Map<String, EditedRow> edits = new HashMap<>();

    private Chat(Directory directory, CaseSettings settings, ChatSettings chat) {
        this(directory, settings, chat, LEARNT);
    }

    private Chat(Directory directory, CaseSettings settings, ChatSettings chat, Learnt learnt) {
        this(directory, settings, chat, learnt, Scheme.ALL);
    }

    private Chat(Directory directory, CaseSettings settings, ChatSettings chat, Learnt learnt, Scheme scheme) {
        this.network = directory.network();
        this.domain = new Domain(new World(directory, CATEGORIES, learnt,
                new Deadlines(China.HOURS, Shipped.policies()), ShippedTexts.TEXTS, settings, chat, TestChannels.ALL,
                scheme, TestPoints.CATALOGUE, TestCodes.CODES));
        this.network.members().forEach(m -> bindStaff(m, "o-" + m.id()));
    }

    private void happened(Work work, Ticket ticket, HistoryEntry entry) {
        domain.happened(work, ticket, entry);
    }

    static Chat demo() {
        return with(Duration.ofMinutes(10));
    }

    static Chat hearingBy(Learnt learnt) {
        return new Chat(DemoNetwork.DIRECTORY, settings(Duration.ofMinutes(10)), UNLIMITED, learnt);
    }

    static Chat with(Duration joinWithin) {
        return with(joinWithin, UNLIMITED);
    }

    static Chat with(Duration joinWithin, ChatSettings chat) {
        return new Chat(DemoNetwork.DIRECTORY, settings(joinWithin), chat);
    }

    static Chat withoutOffers() {
        return new Chat(DemoNetwork.DIRECTORY,
                new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10), false), UNLIMITED);
    }

    /** Where only these parts of the scheme are switched on. */
    static Chat of(Scheme scheme) {
        return new Chat(DemoNetwork.DIRECTORY, settings(Duration.ofMinutes(10)), UNLIMITED, LEARNT, scheme);
    }

    /** With other rules and goods. */
    Chat by(Catalogue catalogue) {
        World world = domain.world();
        domain = new Domain(
                new World(world.directory(), world.categories(), world.learnt(), world.deadlines(), world.texts(),
                        world.cases(), world.chat(), world.channels(), world.scheme(), catalogue, world.codes()));
        return this;
    }

    static Chat on(Network network) {
        return new Chat(Directory.of(network), settings(Duration.ofMinutes(10)), UNLIMITED);
    }

    private static CaseSettings settings(Duration joinWithin) {
        return new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), joinWithin, true);
    }

    private void bindStaff(Member member, String contact) {
        store.staff().put(member.id(), Staff.unknown(member.id()).boundTo(contact));
        store.persons().put(contact, Person.unknown(contact).followingNow().withMember(member.id()));
    }

    /** This copy of the program does not know what is edited from now on. */
    Chat behind() {
        behind = true;
        return this;
    }

    /** Files are taken that have these edited rows otherwise. */
    Chat filesOver(List<EditedRow> rows) {
        run(now, work -> {
            domain.roster().clashes().tell(work, network(), rows);
            return null;
        });
        return this;
    }

    Chat at(String moment) {
        now = China.at(moment);
        return this;
    }

    Instant now() {
        return now;
    }

    /** Rows of the network that were edited are in force at once. */
    private void edited() {
        List<EditedRow> rows = store.last()
            .documents(NetworkKinds.ROW)
            .stream()
            .filter(row -> !row.equals(edits.put(row.id(), row)))
            .toList();
        if (!rows.isEmpty() && !behind) {
            Directory next = domain.world().directory();
            for (EditedRow row : rows) {
                next = next.with(row.inForce() ? row : network.row(row.kind(), row.row()));
            }
            domain = new Domain(domain.world().with(next));
        }
    }

    Network network() {
        return domain.world().directory().network();
    }

    /** What is sent with what it told arrives. */
    private <T> T run(Instant at, Function<Work, T> decision) {
        Set<String> before = Set.copyOf(store.notices().keySet());
        T said = store.run(at, decision);
        edited();
        store.notices().keySet().stream().filter(id -> !before.contains(id)).forEach(store::arrived);
        return said;
    }

    /** Lets time go by; what becomes due happens at its moment. */
    Chat later(Duration time) {
        Instant until = now.plus(time);
        for (DueThing due = due(until); due != null; due = due(until)) {
            DueThing one = due;
            run(one.at(), work -> {
                domain.whenDue(one.kind()).orElseThrow().pass(work, one);
                return null;
            });
        }
        now = until;
        return this;
    }

    private DueThing due(Instant until) {
        return store.due(until, 1).blockFirst();
    }

    /** Whatever could be sent by now has come. */
    Chat reached() {
        List.copyOf(store.notices().values())
            .stream()
            .filter(n -> n.fate() == Fate.PENDING && !n.notBefore().isAfter(now))
            .forEach(n -> store.settle(n.id(), Fate.SENT));
        return this;
    }

    /** Id of the member who has it. */
    String handler(long number) {
        return ticket(number).handling().handlers().getFirst();
    }

    <T> T decide(Function<Work, T> decision) {
        return run(now, decision);
    }

    Domain domain() {
        return domain;
    }

    /** Visits begin to count now, as they do when the program starts. */
    Chat visitsBegin() {
        run(now, work -> {
            domain.acts().visits().mornings().begin(work);
            return null;
        });
        return this;
    }

    /** What is kept of the visits to a household. */
    HouseVisits visits(String household) {
        return store.run(now, work -> work.document(HouseVisits.KIND, household));
    }

    /**
     * A member by name or id, the head of a household, bound to it, or else a stranger.
     */
    Someone from(String name) {
        String contact = contact(name);
        store.persons().computeIfAbsent(contact, o -> Person.unknown(o).followingNow());
        return new Someone(this, contact);
    }

    /** Id of who is secretary of the branch of this name. */
    String secretaryOf(String branch) {
        return network.branches()
            .stream()
            .filter(b -> b.name().equals(branch))
            .flatMap(b -> network.holders(Post.SECRETARY, b.code()).stream())
            .findFirst()
            .orElseThrow();
    }

    String contact(String name) {
        Optional<Member> member = network.member(name).or(() -> network.membersNamed(name).stream().findFirst());
        if (member.isPresent()) {
            return "o-" + member.get().id();
        }
        List<Household> heads = network.householdsHeadedBy(name);
        return heads.isEmpty() ? "o-" + name : home("o-" + heads.getFirst().id(), heads.getFirst().id());
    }

    /** Binds somebody to a household without a word. */
    String home(String contact, String household) {
        if (!store.persons().containsKey(contact)) {
            store.persons().put(contact, Person.unknown(contact).followingNow().withHousehold(household));
            Occupants now = store.occupants().getOrDefault(household, Occupants.none(household));
            store.occupants().put(household, now.with(contact));
        }
        return contact;
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
        Function<Work, Reply> answer = domain.inbound().to(message);
        String said = run(now, work -> answer.apply(work).text());
        String text = said == null ? null : TestChannels.LINKS.shown(said);
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
            domain.hearing().heard(work, number, attachment, domain.hearing().read(words));
            return null;
        });
        return this;
    }

    /** The names that may be heard in a ticket's last attachment. */
    Optional<List<String>> namesFor(long number) {
        return names(number, ticket(number).attachments().getLast().id());
    }

    Optional<List<String>> names(long number, String attachment) {
        return store.run(now, work -> domain.hearing().names(work, number, attachment));
    }

    /** A ticket's last attachment does not get through. */
    Chat stuck(long number) {
        run(now, work -> {
            domain.hearing().stuck(work, number, ticket(number).attachments().getLast().id());
            return null;
        });
        return this;
    }

    Ticket ticket(long number) {
        return store.tickets().get(number);
    }

    Person person(String name) {
        return store.persons().get(contact(name));
    }

    /** Everything somebody was told so far, oldest first. */
    List<String> told(String name) {
        return notices(name).stream().map(Notice::text).map(TestChannels.LINKS::shown).toList();
    }

    List<Notice> notices(String name) {
        return store.notices().values().stream().filter(n -> n.to().equals(contact(name))).toList();
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
