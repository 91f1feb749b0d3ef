package cn.lianhu.telling;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.telling.Unhurried.Item;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The messages of the scheme around the tickets, and the one place of their rules: to one
 * person at most one on a working day, between 08:00 and 18:00, spread over the morning;
 * where it does not reach him for nothing ({@link NoticeKind#SCHEME}) it is kept, and no
 * more than one is. Nothing that is answered at once or hurries belongs here.
 * <p>
 * Callers say what there is to say, whenever it comes up and to as many as they like:
 * {@link #member} or {@link #person}, with the part it belongs to, what it is about in a
 * word of their own, and the text, which stands alone and ends without a line break. What
 * one person is to be told on a day goes as one message, a list where it is several; what
 * comes up about the same before he has read it takes the place of what was said before,
 * so that no week's list is read twice. What is over is taken back ({@link #over}).
 * Whoever tells many in one decision asks for all of them first ({@link #expect}). Of a
 * part that is off nothing is taken, and nothing leaves.
 */
public final class SchemeNews implements WhenDue {

    /** Stands behind what several things are about, which are told beside one another. */
    public static final String SEVERAL = "#";

    /** More of them, or more characters, wait for the next day. */
    private static final int MOST = 8;

    private static final int LONGEST = 520;

    private final Texts texts;

    private final Turn turn;

    private final Scheme scheme;

    public SchemeNews(Texts texts, Hours hours, Scheme scheme) {
        this.texts = texts;
        this.turn = new Turn(hours.calendar());
        this.scheme = scheme;
    }

    /** Reads at once what telling these members asks. */
    public static void expect(Work work, Collection<String> members) {
        work.expect(members.stream().map(m -> new Query.DocumentOf<>(Unhurried.KIND, Notice.unbound(m))).toList());
    }

    /** The same of people. */
    public static void expectPeople(Work work, Collection<String> contacts) {
        work.expect(contacts.stream().map(Query.PersonOf::new).toList());
        work.expect(contacts.stream().map(c -> new Query.DocumentOf<>(Unhurried.KIND, to(work.person(c)))).toList());
    }

    /** For a member, whoever he is in the chat by then. */
    public void member(Work work, Part part, String member, String about, String text) {
        add(work, Notice.unbound(member), new Item(part, about, text));
    }

    /** For a person, who may be a member, too. */
    public void person(Work work, Part part, String contact, String about, String text) {
        add(work, to(work.person(contact)), new Item(part, about, text));
    }

    /** For everybody of a household who is bound. */
    public void household(Work work, Part part, String household, String about, String text) {
        List<String> people = List.copyOf(work.occupants(household).contacts());
        expectPeople(work, people);
        people.forEach(contact -> person(work, part, contact, about, text));
    }

    /**
     * What comes of something that was said just now, and is no use later: it leaves by
     * itself as soon as messages of the scheme may, and is kept where it does not reach
     * him for nothing.
     */
    public void atOnce(Work work, Part part, String contact, String text) {
        if (scheme.has(part)) {
            work.tell(new Notice(work.noticeId(), NoticeKind.SCHEME, null, contact, text, null, List.of(), work.now(),
                    turn.opens(work.now()), false, Rung.NONE, Fate.PENDING));
        }
    }

    /** When that leaves which is said {@link #atOnce}: now where it may. */
    public Instant leaves(Instant now) {
        return turn.opens(now);
    }

    private void add(Work work, String to, Item item) {
        if (scheme.has(item.part())) {
            Unhurried news = work.document(Unhurried.KIND, to);
            Instant at = news.at() == null ? turn.of(to, work.now(), news.last()) : news.at();
            work.save(Unhurried.KIND, news.with(item, at));
        }
    }

    /**
     * This, and what is {@link #SEVERAL} of it, need not be said to the member any more;
     * where he was told and has not read it, it goes, too.
     */
    public void over(Work work, Part part, String member, String about) {
        over(work, Notice.unbound(member), new Item(part, about, ""));
    }

    /**
     * The same of many people and members.
     * @param instead what he reads who was told and has not read it by now
     */
    public void overForAll(Work work, Part part, Collection<String> contacts, Collection<String> members, String about,
            String instead) {
        Item item = new Item(part, about, instead);
        expectPeople(work, contacts);
        expect(work, members);
        List<String> all = Stream
            .concat(contacts.stream().map(contact -> to(work.person(contact))), members.stream().map(Notice::unbound))
            .distinct()
            .toList();
        List<String> told = all.stream().filter(to -> work.document(Unhurried.KIND, to).told(item)).toList();
        work.expect(
                told.stream().filter(to -> !Notice.bound(to)).map(to -> new Query.StaffOf(Notice.member(to))).toList());
        work.expect(told.stream().map(to -> Query.UnreadBy.all(address(work, to))).toList());
        all.forEach(to -> over(work, to, item));
    }

    private void over(Work work, String to, Item item) {
        Unhurried news = work.document(Unhurried.KIND, to);
        Unhurried left = news.without(item);
        if (news.told(item)) {
            work.unread(Query.UnreadBy.all(address(work, to)))
                .stream()
                .filter(notice -> notice.id().equals(news.notice()))
                .forEach(notice -> sayInstead(work, notice, left.told(), item));
        }
        if (!left.equals(news)) {
            work.save(Unhurried.KIND, left);
        }
    }

    /** What it told besides stays, and that this is over. */
    private void sayInstead(Work work, Notice notice, List<Item> left, Item over) {
        List<Item> all = Stream.concat(left.stream(), Stream.of(over)).filter(item -> !item.text().isEmpty()).toList();
        if (all.isEmpty()) {
            work.settled(notice, Rung.NONE, Fate.REPLACED, "over");
        }
        else {
            work.retold(new Notice(notice.id(), notice.kind(), null, notice.to(), text(all), null, List.of(),
                    notice.at(), work.now(), notice.urgent(), notice.rung(), notice.fate()));
        }
    }

    private static String address(Work work, String to) {
        String contact = Notice.bound(to) ? to : work.staff(Notice.member(to)).contact();
        return contact == null ? to : contact;
    }

    /** When he was told this, if he has been told nothing else since. */
    public static Optional<Instant> toldLast(Work work, Person person, String about) {
        Unhurried news = work.document(Unhurried.KIND, to(person));
        boolean alone = news.told().size() == 1 && news.told().getFirst().about().equals(about);
        return !alone ? Optional.empty()
                : work.lastTo(person.contact())
                    .stream()
                    .findFirst()
                    .filter(notice -> notice.id().equals(news.notice()) && notice.reached()
                            && !notice.notBefore().isAfter(work.now()))
                    .map(Notice::notBefore);
    }

    /** What waits for a person goes with him. */
    public void forget(Work work, Person person) {
        String to = to(person);
        Unhurried news = work.document(Unhurried.KIND, to);
        if (news.notice() != null || !news.items().isEmpty()) {
            work.save(Unhurried.KIND,
                    Unhurried.KIND.versioned().apply(Unhurried.KIND.none().apply(to), news.version()));
        }
    }

    private static String to(Person person) {
        return person.member() == null ? person.contact() : Notice.unbound(person.member());
    }

    /** Whether the notice may be sent at this moment; else it is kept. */
    public boolean mayLeave(Notice notice, Instant now) {
        return notice.kind().pressing() || turn.open(now);
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(Unhurried.TURN);
    }

    @Override
    public void pass(Work work, DueThing due) {
        Unhurried news = work.document(Unhurried.KIND, due.id());
        if (news.at() == null) {
            work.due(Unhurried.TURN, due.id(), null);
            return;
        }
        if (news.at().isAfter(work.now())) {
            return;
        }
        List<Item> items = news.items().stream().filter(item -> scheme.has(item.part())).toList();
        Instant from = here(work, due.id());
        if (items.isEmpty()) {
            work.save(Unhurried.KIND, news.waiting(List.of(), null));
        }
        else if (from.isAfter(work.now()) || !turn.open(work.now())) {
            work.save(Unhurried.KIND, news.waiting(items, turn.of(due.id(), from, news.last())));
        }
        else {
            tell(work, news, items);
        }
    }

    /** From when on he is there: whoever is on leave is not disturbed. */
    private static Instant here(Work work, String to) {
        Instant until = Notice.bound(to) ? null : work.staff(Notice.member(to)).awayUntil();
        return until == null || until.isBefore(work.now()) ? work.now() : until;
    }

    private void tell(Work work, Unhurried news, List<Item> items) {
        String to = address(work, news.to());
        List<Item> all = new ArrayList<>(unread(work, to, news, items));
        all.addAll(items);
        List<Item> now = fitting(all);
        List<Item> later = all.subList(now.size(), all.size());
        Notice notice = new Notice(work.noticeId(), NoticeKind.SCHEME, null, to, text(now), null, List.of(), work.now(),
                work.now(), false, Rung.NONE, Fate.PENDING);
        work.tell(Notice.bound(to) ? notice : notice.keeping());
        work.save(Unhurried.KIND, news.said(now, notice.id(), work.now())
            .waiting(later, later.isEmpty() ? null : turn.of(news.to(), work.now(), work.now())));
    }

    /** What the last one said and nobody has read, as far as it is not said anew. */
    private static List<Item> unread(Work work, String to, Unhurried news, List<Item> items) {
        List<Notice> kept = work.keptFor(to).stream().filter(n -> n.id().equals(news.notice())).toList();
        kept.forEach(n -> work.settled(n, Rung.KEPT, Fate.REPLACED, "told with a later one"));
        return kept.isEmpty() ? List.of()
                : news.told().stream().filter(told -> items.stream().noneMatch(told::sameAs)).toList();
    }

    private static List<Item> fitting(List<Item> all) {
        int length = 0;
        int count = 0;
        while (count < all.size() && count < MOST
                && (count == 0 || length + all.get(count).text().length() <= LONGEST)) {
            length += all.get(count).text().length();
            count++;
        }
        return all.subList(0, count);
    }

    private String text(List<Item> items) {
        return items.size() == 1 ? items.getFirst().text()
                : texts.say(Say.SCHEME_LIST, "count", items.size(), "list",
                        IntStream.range(0, items.size())
                            .mapToObj(i -> line(i + 1, items.get(i)))
                            .collect(Collectors.joining("\n")));
    }

    private String line(int place, Item item) {
        return texts.say(Say.SCHEME_LIST_LINE, "place", place, "text", item.text());
    }

}
