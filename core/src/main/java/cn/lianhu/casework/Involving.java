package cn.lianhu.casework;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Listener;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.parties.Parties;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.sight.Masked;
import cn.lianhu.sight.Viewer;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * 涉及: households are asked whether a matter is theirs, too. Who says yes is told what
 * happens and rates for itself; none reads of another, and of who said yes the history
 * says nothing, or one line less would tell who reported.
 */
public final class Involving extends Act implements Listener {

    /** So many households may be asked at once, and of one matter in all. */
    public static final int AT_ONCE = 30;

    private static final int MOST = 120;

    private final Network network;

    private final SchemeNews news;

    private final Reviewing reviewing;

    private final Scheme scheme;

    Involving(Casebook book, Network network, SchemeNews news, Reviewing reviewing, Scheme scheme) {
        super(book);
        this.network = network;
        this.news = news;
        this.reviewing = reviewing;
        this.scheme = scheme;
    }

    /** Whether he may ask; the refusal where he may not. */
    public Optional<Outcome> hindered(Work work, Actor actor, Ticket ticket) {
        return refusal(work, actor, ticket, TicketEvent.PARTIES).or(() -> barred(ticket));
    }

    private Optional<Outcome> barred(Ticket ticket) {
        if (!wording.sights().mayHaveParties(ticket.report())) {
            return Optional.of(refused(Say.PARTIES_SECRET, ticket));
        }
        return ticket.tallies().marks() == null ? Optional.of(refused(Say.PARTIES_OLD, ticket)) : Optional.empty();
    }

    /**
     * @param about what it is about, in words of whoever asks; may be empty
     */
    public Outcome ask(Work work, Actor actor, Ticket ticket, List<Household> houses, String about) {
        Optional<Outcome> hindered = hindered(work, actor, ticket);
        if (hindered.isPresent()) {
            return hindered.get();
        }
        Parties before = work.document(Parties.KIND, ticket.shownNumber());
        work.expect(houses.stream().map(house -> new Query.OccupantsOf(house.id())).toList());
        List<Household> asked = houses.stream().filter(house -> asksNow(work, before, house.id())).toList();
        if (asked.isEmpty()) {
            return refused(Say.PARTIES_ASKED_BEFORE, ticket);
        }
        if (before.asked().size() + asked.size() > MOST) {
            return refused(Say.PARTIES_MANY, ticket, "most", MOST);
        }
        Set<String> ids = asked.stream().map(Household::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> unbound = ids.stream()
            .filter(id -> work.occupants(id).contacts().isEmpty())
            .collect(Collectors.toSet());
        work.save(Parties.KIND, before.asking(ids, unbound, actor.asMember()));
        Ticket with = reviewed(work, ticket.edit().tally(Tallies::withParties).done());
        record(work, actor, TicketEvent.PARTIES, ticket, with,
                wording.texts().say(Say.PARTIES_HISTORY, "count", asked.size()));
        tell(work, actor, with, ids, about);
        return done(Say.PARTIES_ASKED, with, "count", unbound.size() == ids.size() ? "" : ids.size() - unbound.size(),
                "unbound", String.join("、", heads(asked, unbound::contains)));
    }

    /** Once; again only whom nothing could be sent before. */
    private static boolean asksNow(Work work, Parties before, String household) {
        return !before.asked().contains(household)
                || before.unsent().contains(household) && !work.occupants(household).contacts().isEmpty();
    }

    private Ticket reviewed(Work work, Ticket ticket) {
        return ticket.state() == TicketState.ON_HOLD && !ticket.clocks().reviewed()
                ? ticket.edit().clocks(reviewing.next(work, ticket, ticket.clocks())).done() : ticket;
    }

    private void tell(Work work, Actor actor, Ticket ticket, Set<String> households, String about) {
        SchemeNews.expectPeople(work, people(work, households));
        String question = say(Say.PARTY_ASKED, ticket, "who", titled(actor), "area",
                wording.naming().area(ticket.place()), "about", Masked.unnamed(about, network));
        households.forEach(id -> news.household(work, Part.PARTIES, id, question(ticket), question));
    }

    private static String question(Ticket ticket) {
        return "party" + SchemeNews.SEVERAL + ticket.number();
    }

    private static List<String> people(Work work, Collection<String> households) {
        work.expect(households.stream().map(Query.OccupantsOf::new).toList());
        return households.stream().flatMap(id -> work.occupants(id).contacts().stream()).distinct().toList();
    }

    /** What the households that were asked say, for whoever may ask, or did. */
    public Outcome answers(Work work, Actor actor, Ticket ticket) {
        Parties parties = work.document(Parties.KIND, ticket.shownNumber());
        boolean his = parties.asker().equals(actor.member()) && book.rights().maySay(actor, Word.PARTIES)
                && wording.sights().mayHaveParties(ticket.report());
        Optional<Outcome> hindered = his ? Optional.empty() : hindered(work, actor, ticket);
        if (hindered.isPresent() || parties.asked().isEmpty()) {
            return hindered.orElseGet(() -> refused(Say.PARTIES_HOW, ticket));
        }
        work.expect(parties.asked().stream().map(Query.OccupantsOf::new).toList());
        List<Household> all = parties.asked().stream().flatMap(id -> network.household(id).stream()).toList();
        Predicate<String> joined = parties.joined()::containsKey;
        Predicate<String> unsent = parties.unsent()::contains;
        Predicate<String> denied = parties.denied()::contains;
        return done(Say.PARTIES_LIST, ticket, "count", all.size(), "joined", String.join("、", heads(all, joined)),
                "silent", String.join("、", heads(all, joined.or(unsent).or(denied).negate())), "denied",
                String.join("、", heads(all, denied)), "unbound",
                String.join("、", heads(all, joined.or(denied).negate().and(unsent))));
    }

    private static List<String> heads(Collection<Household> houses, Predicate<String> which) {
        return houses.stream().filter(house -> which.test(house.id())).map(Household::head).toList();
    }

    /** Whether what he says of what concerns several stays his own. */
    public static boolean ofAnother(Actor actor, Ticket ticket) {
        return ticket.ofSeveral() && !TicketRoles.isReporter(actor, ticket);
    }

    /** Reads at once who is party to these. */
    public static void expect(Work work, Collection<Ticket> tickets) {
        work.expect(tickets.stream()
            .filter(Ticket::ofSeveral)
            .map(ticket -> new Query.DocumentOf<>(Parties.KIND, ticket.shownNumber()))
            .toList());
    }

    /** Whether he said that it is his household's, too. */
    public static boolean joined(Work work, Ticket ticket, String contact) {
        return ticket.ofSeveral() && work.document(Parties.KIND, ticket.shownNumber()).contacts().contains(contact);
    }

    /** Whether his household was asked. */
    public boolean asked(Work work, Actor actor, Ticket ticket) {
        return scheme.has(Part.PARTIES) && wording.sights().asked(work, actor.viewer(), ticket);
    }

    /** The one matter that his household was asked about and has not answered. */
    public Optional<Ticket> unanswered(Work work, Actor actor) {
        String household = actor.viewer().household();
        List<String> numbers = household == null || !scheme.has(Part.PARTIES) ? List.of()
                : work.listed(Parties.unanswered(household));
        List<Ticket> open = work.tickets(numbers.stream().map(Long::valueOf).toList())
            .stream()
            .filter(ticket -> ticket.state() != TicketState.MERGED)
            .toList();
        return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    /** When he was asked about it, if that is the last that he was told. */
    public Optional<Instant> askedLast(Work work, Person person, Ticket ticket) {
        return SchemeNews.toldLast(work, person, question(ticket));
    }

    /**
     * That his household is no part of it, though he said so before; where another of it
     * says that it is, only that he is not.
     */
    public Outcome deny(Work work, Actor actor, Ticket ticket) {
        String household = actor.viewer().household();
        if (household == null || !asked(work, actor, ticket)) {
            return Outcome.refused(wording.texts().say(Say.NOT_VISIBLE, "number", ticket.shownNumber()));
        }
        Parties before = work.document(Parties.KIND, ticket.shownNumber());
        Parties now = before.deniedBy(household, actor.asPerson());
        if (before.contacts().contains(actor.asPerson())) {
            Set<String> followers = new LinkedHashSet<>(ticket.followers());
            followers.remove(actor.asPerson());
            work.save(ticket.edit().followers(followers).keepingUndo().done());
        }
        work.save(Parties.KIND, now);
        if (before.joined().containsKey(household) && now.denied().contains(household)) {
            tellAsker(work, ticket, before, household, Say.PARTY_LEFT_TO_ASKER);
        }
        return done(now.denied().contains(household) ? Say.PARTY_NOT : Say.PARTY_NOT_ALONE, ticket);
    }

    /** The last word of a household is the one that counts. */
    private void tellAsker(Work work, Ticket ticket, Parties parties, String household, Say say) {
        if (!parties.asker().isEmpty()) {
            SchemeNews.expect(work, List.of(parties.asker()));
            news.member(work, Part.PARTIES, parties.asker(),
                    "party-joined" + SchemeNews.SEVERAL + ticket.number() + household,
                    say(say, ticket, "head", network.household(household).map(Household::head).orElse(household)));
        }
    }

    /** 我也是, of a household that was asked. */
    public Outcome join(Work work, Actor actor, Ticket ticket) {
        String household = actor.viewer().household();
        if (household == null || !asked(work, actor, ticket)) {
            return Outcome.refused(wording.texts().say(Say.NOT_VISIBLE, "number", ticket.shownNumber()));
        }
        boolean known = TicketRoles.isReporter(actor, ticket) || ticket.followers().contains(actor.contact());
        Optional<Outcome> refused = known && ticket.open() ? Optional.empty()
                : refusal(work, actor, ticket, TicketEvent.FOLLOW);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!known) {
            work.save(ticket.edit().followedBy(Set.of(actor.contact())).keepingUndo().done());
        }
        Parties parties = work.document(Parties.KIND, ticket.shownNumber());
        boolean first = !parties.joined().containsKey(household);
        work.save(Parties.KIND, parties.joinedBy(household, actor.asPerson()));
        if (first) {
            tellAsker(work, ticket, parties, household, Say.PARTY_JOINED_TO_ASKER);
        }
        return done(Say.PARTY_JOINED, ticket);
    }

    /** What has ended or become secret nobody is asked about any more. */
    @Override
    public void happened(Work work, Ticket ticket, HistoryEntry entry) {
        if (!ticket.ofSeveral()) {
            return;
        }
        boolean over = !ticket.open() && ticket.state() != TicketState.MERGED
                || !wording.sights().mayHaveParties(ticket.report());
        Parties parties = work.document(Parties.KIND, ticket.shownNumber());
        if (over == parties.over() || parties.asked().isEmpty()) {
            return;
        }
        work.save(Parties.KIND, parties.over(over));
        if (over) {
            news.overForAll(work, Part.PARTIES, people(work, parties.asked()), List.of(), question(ticket), "");
            tellApart(work, ticket, parties);
        }
        else {
            news.overForAll(work, Part.PARTIES, parties.contacts(), List.of(), apart(ticket), "");
        }
    }

    private static String apart(Ticket ticket) {
        return "apart" + SchemeNews.SEVERAL + ticket.number();
    }

    /**
     * Who said yes and may see it no more reads why nothing comes of it; not whom it is
     * about.
     */
    private void tellApart(Work work, Ticket ticket, Parties parties) {
        if (ticket.open()) {
            SchemeNews.expectPeople(work, parties.contacts());
            parties.contacts()
                .stream()
                .filter(contact -> blind(work, contact, ticket))
                .forEach(contact -> news.person(work, Part.PARTIES, contact, apart(ticket),
                        say(Say.PARTIES_APART, ticket)));
        }
    }

    private boolean blind(Work work, String contact, Ticket ticket) {
        Viewer viewer = Actor.of(work.person(contact)).viewer();
        boolean about = viewer.member() != null && ticket.report().subjects().contains(viewer.member());
        return !about && !wording.sights().of(work, viewer, ticket).any();
    }

    /** Where a matter goes on in another, its households go along. */
    static Ticket goAlong(Work work, Ticket from, Ticket into) {
        if (!from.ofSeveral()) {
            return into;
        }
        Parties his = work.document(Parties.KIND, from.shownNumber());
        work.save(Parties.KIND, work.document(Parties.KIND, into.shownNumber()).with(his));
        return into.edit().tally(Tallies::withParties).done();
    }

    /**
     * It goes on by itself again: with those who came along, and what they said
     * meanwhile.
     * @return contacts who are back
     */
    static Set<String> goBack(Work work, Ticket from, Ticket into) {
        if (!from.ofSeveral()) {
            return Set.of();
        }
        Parties there = work.document(Parties.KIND, into.shownNumber());
        Parties his = work.document(Parties.KIND, from.shownNumber());
        Parties back = his;
        for (Map.Entry<String, Set<String>> said : there.joinedWith(from.shownNumber()).entrySet()) {
            for (String contact : said.getValue()) {
                back = back.joinedBy(said.getKey(), contact);
            }
        }
        work.save(Parties.KIND, there.without(his));
        work.save(Parties.KIND, back);
        return back.contacts();
    }

    /** Nothing of them is kept longer than who reported it. */
    static void forget(Work work, Ticket ticket) {
        if (ticket.ofSeveral()) {
            work.save(Parties.KIND, work.document(Parties.KIND, ticket.shownNumber()).forgotten());
        }
    }

    /** Somebody has himself forgotten. */
    public static void forget(Work work, Ticket ticket, String contact) {
        if (ticket.ofSeveral()) {
            work.save(Parties.KIND, work.document(Parties.KIND, ticket.shownNumber()).withoutContact(contact));
        }
    }

}
