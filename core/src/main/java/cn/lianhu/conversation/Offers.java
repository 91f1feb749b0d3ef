package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Following;
import cn.lianhu.casework.Involving;
import cn.lianhu.casework.Merging;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.people.Person.Conversation.Offer;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody answers who was offered that his report goes on in one like it: 我也是 or
 * 不是一回事.
 */
final class Offers {

    private final Wording wording;

    private final Following following;

    private final Merging merging;

    private final SuggestionTalk suggestions;

    private final Involving involving;

    Offers(Wording wording, Following following, Merging merging, SuggestionTalk suggestions, Involving involving) {
        this.involving = involving;
        this.suggestions = suggestions;
        this.wording = wording;
        this.following = following;
        this.merging = merging;
    }

    List<OnTicket> words() {
        return List.of(
                new OnTicket(Word.ME_TOO, TicketEvent.FOLLOW,
                        (work, actor, ticket, rest) -> taken(work, actor, ticket)),
                new OnTicket(Word.NOT_SAME, TicketEvent.UNMERGE,
                        (work, actor, ticket, rest) -> refused(work, actor, ticket)));
    }

    /** 我也是: his own goes on in it, where that was offered; else he follows. */
    String taken(Work work, Actor actor, Ticket other) {
        Optional<Offer> offer = open(work, actor).filter(o -> o.other() == other.number()).findFirst();
        if (offer.isEmpty() && involving.asked(work, actor, other)) {
            Ticket into = Leading.end(work, other).orElse(other);
            String joined = involving.join(work, actor, into).text();
            return into.proposes() ? suggestions.support(work, actor, work.ticket(into.number()).orElse(into)) : joined;
        }
        if (offer.isEmpty()) {
            return other.proposes() ? suggestions.support(work, actor, other)
                    : following.follow(work, actor, other).text();
        }
        Ticket own = work.ticket(offer.get().own()).orElseThrow();
        Ticket into = Leading.end(work, other).orElse(other);
        answered(work, actor, offer.get());
        Outcome outcome = merging.join(work, actor, own, into);
        if (outcome.done()) {
            joinsNow(work, actor, own, into);
            if (into.proposes() && !own.proposes()) {
                suggestions.support(work, actor, work.ticket(into.number()).orElse(into));
            }
        }
        return outcome.text();
    }

    /** What he sends next, a photo or a place, goes where his report went. */
    private static void joinsNow(Work work, Actor actor, Ticket own, Ticket into) {
        Person now = work.person(actor.asPerson());
        Long joins = now.conversation().joins();
        if (joins != null && joins == own.number()) {
            work.save(now.with(now.conversation().joining(into.number(), now.conversation().joinsUntil())));
        }
    }

    /** 不是一回事: it stays apart, or is parted again. */
    String refused(Work work, Actor actor, Ticket own) {
        Optional<Offer> offer = open(work, actor).filter(o -> o.own() == own.number()).findFirst();
        if (offer.isEmpty() && (own.mergedInto() == null || actor.member() == null)
                && !TicketRoles.isReporter(actor, own) && involving.asked(work, actor, own)) {
            String denied = involving.deny(work, actor, own).text();
            return Leading.end(work, own).map(into -> involving.deny(work, actor, into).text()).orElse(denied);
        }
        if (offer.isEmpty()) {
            return merging.unmerge(work, actor, own).text();
        }
        answered(work, actor, offer.get());
        return wording.texts().say(Say.ALIKE_APART, "number", own.shownNumber(), "into", offer.get().other());
    }

    /** Where the other one is nobody's to follow any more. */
    Optional<String> over(Work work, Person person, Word word, long other) {
        if (word != Word.ME_TOO) {
            return Optional.empty();
        }
        Optional<Offer> offer = open(work, Actor.of(person)).filter(o -> o.other() == other).findFirst();
        offer.ifPresent(o -> answered(work, Actor.of(person), o));
        return offer.map(o -> wording.texts().say(Say.ALIKE_OVER, "number", o.own(), "into", other));
    }

    /** The ticket that the word alone is for. */
    Optional<Ticket> last(Work work, Actor actor, Word word) {
        return switch (word) {
            case ME_TOO -> open(work, actor).findFirst()
                .flatMap(o -> work.ticket(o.other()))
                .or(() -> involving.unanswered(work, actor));
            case NOT_SAME -> open(work, actor).findFirst().flatMap(o -> work.ticket(o.own()));
            default -> Optional.empty();
        };
    }

    /** Not yet answered, and his own still to be seen to; newest first. */
    private static Stream<Offer> open(Work work, Actor actor) {
        List<Offer> offers = work.person(actor.asPerson()).conversation().offers();
        work.expect(offers.stream().map(offer -> new Query.TicketOf(offer.own())).toList());
        return offers.stream()
            .filter(offer -> work.ticket(offer.own())
                .filter(own -> own.state().working() && TicketRoles.isReporter(actor, own))
                .isPresent());
    }

    private static void answered(Work work, Actor actor, Offer offer) {
        Person now = work.person(actor.asPerson());
        work.save(now.with(now.conversation().without(offer)));
    }

}
