package cn.lianhu.casework;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.parties.Parties;
import cn.lianhu.scheme.Part;
import cn.lianhu.sight.Masked;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Mark;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * 涉及: households are asked whether a matter is theirs, too. Who says yes is told what
 * happens and rates for itself; none reads of another.
 */
public final class Involving extends Act {

    /** So many households may be asked at once, and of one matter in all. */
    public static final int AT_ONCE = 30;

    private static final int MOST = 120;

    private final Network network;

    private final SchemeNews news;

    private final Reviewing reviewing;

    Involving(Casebook book, Network network, SchemeNews news, Reviewing reviewing) {
        super(book);
        this.network = network;
        this.news = news;
        this.reviewing = reviewing;
    }

    /** Whether he may ask; the refusal where he may not. */
    public Optional<Outcome> hindered(Work work, Actor actor, Ticket ticket) {
        return refusal(work, actor, ticket, TicketEvent.PARTIES)
            .or(() -> wording.sights().mayHaveParties(ticket.report()) ? Optional.empty()
                    : Optional.of(refused(Say.PARTIES_SECRET, ticket)));
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
        List<Household> asked = houses.stream().filter(house -> !before.asked().contains(house.id())).toList();
        if (asked.isEmpty()) {
            return refused(Say.PARTIES_ASKED_BEFORE, ticket);
        }
        if (before.asked().size() + asked.size() > MOST) {
            return refused(Say.PARTIES_FULL, ticket, "most", MOST);
        }
        Set<String> ids = asked.stream().map(Household::id).collect(Collectors.toCollection(LinkedHashSet::new));
        work.save(Parties.KIND, before.asking(ids, actor.asMember()));
        Ticket marked = ticket.edit().tally(Tallies::withParties).done();
        Ticket with = marked.state() != TicketState.ON_HOLD ? marked
                : marked.edit().clocks(reviewing.next(work, marked, marked.clocks())).done();
        record(work, actor, TicketEvent.PARTIES, ticket, with,
                wording.texts().say(Say.PARTIES_HISTORY, "count", asked.size()));
        work.expect(ids.stream().map(Query.OccupantsOf::new).toList());
        SchemeNews.expectPeople(work,
                ids.stream().flatMap(id -> work.occupants(id).contacts().stream()).distinct().toList());
        String question = say(Say.PARTY_ASKED, with, "who", titled(actor), "area", wording.naming().area(with.place()),
                "about", Masked.nameless(about, network));
        ids.forEach(
                id -> news.household(work, Part.PARTIES, id, "party" + SchemeNews.SEVERAL + with.number(), question));
        List<String> unbound = heads(asked, id -> work.occupants(id).contacts().isEmpty());
        int bound = asked.size() - unbound.size();
        return done(Say.PARTIES_ASKED, with, "count", bound == 0 ? "" : bound, "unbound", String.join("、", unbound));
    }

    /** What the households that were asked say, for whoever may ask, or did. */
    public Outcome answers(Work work, Actor actor, Ticket ticket) {
        Parties parties = work.document(Parties.KIND, ticket.shownNumber());
        boolean his = parties.asker().equals(actor.member()) && wording.sights().mayHaveParties(ticket.report());
        Optional<Outcome> hindered = his ? Optional.empty() : hindered(work, actor, ticket);
        if (hindered.isPresent() || parties.asked().isEmpty()) {
            return hindered.orElseGet(() -> refused(Say.PARTIES_HOW, ticket));
        }
        work.expect(parties.asked().stream().map(Query.OccupantsOf::new).toList());
        List<Household> all = parties.asked().stream().flatMap(id -> network.household(id).stream()).toList();
        Predicate<String> joined = parties.joined()::contains;
        Predicate<String> unbound = id -> work.occupants(id).contacts().isEmpty();
        return done(Say.PARTIES_LIST, ticket, "count", all.size(), "joined", String.join("、", heads(all, joined)),
                "silent", String.join("、", heads(all, joined.or(unbound).negate())), "unbound",
                String.join("、", heads(all, joined.negate().and(unbound))));
    }

    private static List<String> heads(Collection<Household> houses, Predicate<String> which) {
        return houses.stream().filter(house -> which.test(house.id())).map(Household::head).toList();
    }

    /** Whether his household was asked. */
    public boolean asked(Work work, Actor actor, Ticket ticket) {
        return wording.sights().asked(work, actor.viewer(), ticket);
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
        Parties parties = work.document(Parties.KIND, ticket.shownNumber());
        if (!known) {
            Ticket followed = ticket.edit().followedBy(Set.of(actor.contact())).done();
            record(work, actor, TicketEvent.FOLLOW, ticket, followed, "");
        }
        if (!parties.joined().contains(household)) {
            work.save(Parties.KIND, parties.joinedBy(household));
            SchemeNews.expect(work, List.of(parties.asker()));
            news.member(work, Part.PARTIES, parties.asker(),
                    "party-joined" + SchemeNews.SEVERAL + ticket.number() + household, say(Say.PARTY_JOINED_TO_ASKER,
                            ticket, "head", network.household(household).map(Household::head).orElse(household)));
        }
        return done(Say.PARTY_JOINED, ticket);
    }

    /** Where a matter goes on in another, its households go along. */
    static Ticket goAlong(Work work, Ticket from, Ticket into) {
        if (from.tallies().marks(Mark.PARTIES) == 0) {
            return into;
        }
        Parties his = work.document(Parties.KIND, from.shownNumber());
        Parties there = work.document(Parties.KIND, into.shownNumber())
            .asking(new LinkedHashSet<>(his.asked()), his.asker());
        for (String household : his.joined()) {
            there = there.joinedBy(household);
        }
        work.save(Parties.KIND, there);
        return into.edit().tally(Tallies::withParties).done();
    }

    /** Nothing of them is kept longer than who reported it. */
    static void forget(Work work, Ticket ticket) {
        if (ticket.tallies().marks(Mark.PARTIES) > 0) {
            work.save(Parties.KIND, work.document(Parties.KIND, ticket.shownNumber()).forgotten());
        }
    }

}
