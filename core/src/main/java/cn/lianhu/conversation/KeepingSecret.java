package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Following;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.TalkKind;
import java.util.Optional;
import java.util.stream.Collectors;

/** 保密, said of what he said before. */
final class KeepingSecret {

    private final Texts texts;

    private final LoneMedia lone;

    private final Places places;

    private final MediaMessages media;

    private final Following following;

    KeepingSecret(Wording wording, LoneMedia lone, Places places, MediaMessages media, Following following) {
        this.texts = wording.texts();
        this.lone = lone;
        this.places = places;
        this.media = media;
        this.following = following;
    }

    /** Empty where the words wish for none, or are a report themselves. */
    Optional<String> wished(Work work, Person person, Reading said) {
        boolean wished = said.onlySecret() || (said.talk().is(TalkKind.SECRET) && !said.tellsOfTrouble()
                || said.secret() && places.alone(person, said).isPresent()) && !Places.awaited(work, person);
        return wished ? lone.toDesk(work, person).or(() -> Optional.of(secret(work, person))) : Optional.empty();
    }

    /** 保密 alone: of what he said just before, else of his last open matter. */
    private String secret(Work work, Person person) {
        return media.joined(work, person)
            .filter(t -> TicketRoles.isReporter(Actor.of(person), t))
            .or(() -> OwnTickets.lastOpen(work, person))
            .map(t -> OwnTickets.together(work, person, t)
                .stream()
                .filter(Ticket::open)
                .map(one -> following.keepSecret(work, Actor.of(person), one).text())
                .collect(Collectors.joining("\n")))
            .orElseGet(() -> texts.say(Say.SECRET_HOW));
    }

}
