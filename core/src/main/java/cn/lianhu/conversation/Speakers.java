package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.ledger.Work;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.sight.Sights;

/** What may be known of whoever speaks. */
record Speakers(Rights rights, TicketRoles roles, Sights sights, Scheme scheme) {

    KnownSpeaker of(Work work, Actor actor) {
        return new KnownSpeaker(work, actor, this);
    }
}
