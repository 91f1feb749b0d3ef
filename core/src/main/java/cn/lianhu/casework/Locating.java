package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.handedOn;
import static cn.lianhu.workflow.TicketTransitions.moved;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.routing.Assignment;
import cn.lianhu.routing.Chain;
import cn.lianhu.routing.Routing;
import cn.lianhu.telling.Reason;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.triage.Categories;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A stranger's report whose place was asked: the place comes, or it does not. */
public final class Locating extends Act {

    private final Routing routing;

    private final Assigning assigning;

    private final Network network;

    private final Categories categories;

    private final Chain chain;

    Locating(Casebook book, Network network, Categories categories, Chain chain, Routing routing, Assigning assigning) {
        super(book);
        this.network = network;
        this.categories = categories;
        this.chain = chain;
        this.routing = routing;
        this.assigning = assigning;
    }

    public Outcome locate(Work work, Actor actor, Ticket ticket, Place named, Place home) {
        boolean routes = Assigning.waitsForPlace(ticket) && ticket.state().working();
        Optional<Outcome> refused = refusal(work, actor, ticket, routes ? TicketEvent.LOCATE : TicketEvent.SUPPLEMENT);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!named.known() && !home.known()) {
            return Outcome.refused(wording.texts().say(Say.PLACE_NOT_FOUND, "number", ticket.shownNumber()));
        }
        if (!routes) {
            return stays(work, actor, ticket, named.known() ? named : home);
        }
        Assignment next = routing.first(work, ticket.report(), categories.of(ticket.report().category()), named, home);
        Ticket placed = book.recurring().marked(work, assigning.assign(work, moved(ticket, TicketEvent.LOCATE), next));
        record(work, actor, TicketEvent.LOCATE, ticket, placed, assigning.reasons(work, placed, next));
        tell.task(work, placed);
        return done(Say.LOCATED, placed, "category",
                wording.naming().category(placed, wording.sights().reporters(placed)), "by",
                Speech.moment(placed.clocks().respondBy(), work.now()));
    }

    /** 地点 n, by who has it: what he heard of the place in a voice. */
    public Outcome heard(Work work, Actor actor, Ticket ticket, Place place) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.RECLASSIFY);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!Assigning.waitsForPlace(ticket)) {
            Ticket placed = ticket.edit().place(place).done();
            record(work, actor, TicketEvent.RECLASSIFY, ticket, placed, wording.naming().place(placed));
            return done(Say.PLACED, placed);
        }
        Assignment next = routing.first(work, ticket.report(), categories.of(ticket.report().category()), place,
                Place.UNKNOWN);
        Ticket placed = book.recurring()
            .marked(work, assigning.assign(work, handedOn(ticket, TicketEvent.RECLASSIFY), next));
        record(work, actor, TicketEvent.RECLASSIFY, ticket, placed, assigning.reasons(work, placed, next));
        tell.task(work, placed);
        return done(Say.PLACED_AND_GIVEN, placed);
    }

    /** Whoever has it for another reason keeps it, and learns where it is. */
    private Outcome stays(Work work, Actor actor, Ticket ticket, Place place) {
        Ticket placed = ticket.edit().place(place).done();
        record(work, actor, TicketEvent.SUPPLEMENT, ticket, placed, wording.naming().place(placed));
        tellHandler(work, actor, placed,
                say(Say.SUPPLEMENT_TO_HANDLER, placed, "words", wording.naming().place(placed)),
                card(Say.CARD_SUPPLEMENT, "words", wording.naming().place(placed)));
        return done(Say.SUPPLEMENTED, placed);
    }

    private Optional<Place> home(Ticket ticket) {
        return Optional.ofNullable(ticket.report().household())
            .flatMap(network::household)
            .map(h -> Place.ofGrid(network, h.grid(), ticket.report().confidential() ? null : h.address()));
    }

    /** Who looks after his house is nearest to ask him. */
    private Assignment byHisHouse(Work work, Ticket ticket, Place home) {
        Assignment next = routing.first(work, ticket.report(), categories.of(ticket.report().category()), Place.UNKNOWN,
                home);
        return new Assignment(next.level(), next.handlers(), next.place(),
                Stream.concat(Stream.of(wording.texts().say(Say.ROUTED_NO_PLACE_HOME)), next.reasons().stream())
                    .toList(),
                false);
    }

    /**
     * Nobody said where: whoever looks after his house asks, and of a stranger the county
     * desk.
     */
    void noPlace(Work work, Ticket ticket) {
        Assignment next = home(ticket).map(home -> byHisHouse(work, ticket, home))
            .orElseGet(() -> chain.desk(work, ticket.report(), ticket.place(),
                    List.of(wording.texts().say(Say.ROUTED_NO_PLACE))));
        Ticket moved = assigning.assign(work, moved(ticket, TicketEvent.NO_PLACE), next);
        record(work, Actor.CLOCK, TicketEvent.NO_PLACE, ticket, moved, next.why());
        tell.task(work, moved, new Reason(next.why(), card(Say.CARD_NO_PLACE)));
        tellReporter(work, moved,
                say(Say.NO_PLACE_TO_REPORTER, moved, "by",
                        Speech.moment(moved.clocks().respondBy(), tell.reporterReads(work, moved))),
                card(Say.CARD_WHERE));
    }

}
