package cn.lianhu.casework;

import cn.lianhu.growing.Leaders;
import cn.lianhu.network.Network;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.routing.Chain;
import cn.lianhu.routing.Routing;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Texts;
import cn.lianhu.triage.Categories;
import cn.lianhu.visits.Visits;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every act, built once, with what it uses. Whoever needs some of them is given those.
 *
 * @param scheme which parts of the scheme around the tickets are on
 * @param schemeNews what writes the messages of those
 * @param visits what is kept and told of visits
 * @param wording how all of them name people, places and matters
 * @param tell what writes the notices of all of them
 */
public record Acts(Scheme scheme, Wording wording, Tell tell, SchemeNews schemeNews, Visits visits, Rights rights,
        TicketRoles roles, Routing routing, Accepting accepting, Asking asking, Backing backing,
        BringingNews bringingNews, ByPhone byPhone, ClosingTickets closingTickets, Confiding confiding,
        Correcting correcting, DayList dayList, Digest digest, Following following, Forwarding forwarding,
        HandingOn handingOn, Holding holding, Involving involving, Judging judging, Locating locating, Merging merging,
        NextInLine nextInLine, Noting noting, PassingDue passingDue, Raising raising, Reclassifying reclassifying,
        Registering registering, Resolving resolving, Retaining retaining, Sorting sorting, StandingIn standingIn,
        Succeeding succeeding, TakingOver takingOver, TakingStock takingStock, ToldInPerson toldInPerson,
        Undoing undoing, Urging urging, Withdrawing withdrawing) {

    public static Acts of(Network network, Categories categories, Texts texts, Deadlines deadlines,
            CaseSettings settings, Scheme scheme) {
        Wording wording = new Wording(texts, new Naming(network, categories, texts));
        Tell tell = new Tell(texts, wording.naming(), deadlines,
                Visits.beside(network, categories, deadlines, scheme, wording));
        SchemeNews schemeNews = new SchemeNews(texts, deadlines.hours(), scheme);
        Visits visits = Visits.of(network, categories, deadlines, scheme, wording, tell, schemeNews);
        TicketRoles roles = new TicketRoles(network);
        Recurring recurring = new Recurring(categories);
        Rights rights = new Rights(network, roles, wording.naming(), texts);
        Casebook book = new Casebook(rights, new Retelling(wording, tell, network), wording, tell, recurring);
        Chain chain = new Chain(network, texts);
        Routing routing = new Routing(network, chain, texts, new Leaders(scheme));
        Accepting accepting = new Accepting(book);
        Asking asking = new Asking(book, deadlines);
        BringingNews bringingNews = new BringingNews(book, network);
        ClosingDuty closingDuty = new ClosingDuty(book, chain, deadlines);
        ClosingTickets closingTickets = new ClosingTickets(book, roles, chain);
        Confiding confiding = new Confiding(book, network);
        DayList dayList = new DayList(wording, tell);
        Digest digest = new Digest(wording, tell, network, closingDuty);
        Following following = new Following(book);
        ForwardTarget forwardTarget = new ForwardTarget(wording, network, roles);
        Assigning assigning = new Assigning(chain, deadlines);
        Climbing climbing = new Climbing(chain, assigning);
        Escalating escalating = new Escalating(wording, tell, network, climbing);
        Reviewing reviewing = new Reviewing(book, escalating, deadlines.hours(), network, scheme);
        Holding holding = new Holding(book, roles, deadlines, assigning, settings.outside(), reviewing);
        Involving involving = new Involving(book, network, schemeNews, reviewing, scheme);
        Locating locating = new Locating(book, network, categories, chain, routing, assigning);
        Merging merging = new Merging(book, deadlines, settings, assigning);
        NextInLine nextInLine = new NextInLine(wording, chain);
        Noting noting = new Noting(book, network, reviewing);
        ToDesk desk = new ToDesk(book, network, categories, chain, assigning);
        Reclassifying reclassifying = new Reclassifying(book, network, categories, deadlines, settings, desk);
        Registering registering = new Registering(tell, settings, assigning, recurring);
        Resolving resolving = new Resolving(book, deadlines, noting, closingDuty);
        Retaining retaining = new Retaining(network, settings);
        Sorting sorting = new Sorting(book, reclassifying, desk);
        StandingIn standingIn = new StandingIn(wording, network, deadlines);
        TakingOver takingOver = new TakingOver(book, roles, assigning);
        TakingStock takingStock = new TakingStock(settings);
        ToldInPerson toldInPerson = new ToldInPerson(book, network, roles);
        Undoing undoing = new Undoing(book, merging, closingDuty);
        Urging urging = new Urging(book, nextInLine);
        Withdrawing withdrawing = new Withdrawing(book);
        Correcting correcting = new Correcting(book, categories, routing, assigning);
        Forwarding forwarding = new Forwarding(book, network, forwardTarget, assigning);
        HandingOn handingOn = new HandingOn(book, categories, chain, assigning, reclassifying, desk);
        Judging judging = new Judging(book, network, categories, settings, climbing, closingDuty);
        PassingDue passingDue = new PassingDue(escalating, urging, asking, holding, closingDuty, handingOn, locating,
                reviewing);
        Backing backing = new Backing(book, climbing, deadlines);
        Raising raising = new Raising(book, climbing, backing);
        Succeeding succeeding = new Succeeding(wording, tell, network, chain, deadlines, climbing, visits);
        ByPhone byPhone = new ByPhone(book, network, roles, judging);
        return new Acts(scheme, wording, tell, schemeNews, visits, rights, roles, routing, accepting, asking, backing,
                bringingNews, byPhone, closingTickets, confiding, correcting, dayList, digest, following, forwarding,
                handingOn, holding, involving, judging, locating, merging, nextInLine, noting, passingDue, raising,
                reclassifying, registering, resolving, retaining, sorting, standingIn, succeeding, takingOver,
                takingStock, toldInPerson, undoing, urging, withdrawing);
    }

    /** The words of those that need nothing but the ticket. */
    public List<Spoken> words() {
        return Stream
            .of(accepting.words(), asking.words(), closingTickets.words(), confiding.words(), forwarding.words(),
                    holding.words(), noting.words(), raising.words(), reclassifying.words(), resolving.words(),
                    takingOver.words(), toldInPerson.words(), urging.words(), withdrawing.words())
            .flatMap(List::stream)
            .toList();
    }
}
