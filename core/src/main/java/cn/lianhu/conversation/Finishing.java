package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.Resolving;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** 完成, with the photos that were sent before it; those that follow join it. */
final class Finishing {

    /** How long a photo waits for the 完成 it belongs to. */
    private static final Duration PROOFS_KEPT = Duration.ofDays(1);

    private final Resolving resolving;

    private final CaseSettings settings;

    Finishing(CaseSettings settings, Resolving resolving) {
        this.resolving = resolving;
        this.settings = settings;
    }

    OnTicket word() {
        return new OnTicket(Word.RESOLVE, TicketEvent.RESOLVE, this::resolve);
    }

    private String resolve(Work work, Actor actor, Ticket ticket, Remark remark) {
        String words = remark.words();
        Person person = work.person(actor.asPerson());
        Instant since = work.now().minus(PROOFS_KEPT);
        List<Attachment> proofs = person.conversation().proofs().stream().filter(p -> p.at().isAfter(since)).toList();
        Outcome outcome = resolving.resolve(work, actor, ticket, words, proofs);
        if (outcome.done()) {
            work.save(person.with(person.conversation()
                .withProofs(List.of())
                .withLastMedia(null)
                .joining(ticket.number(), work.now().plus(settings.joinWithin()))));
        }
        return outcome.text();
    }

}
