package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.sight.Secrecy;
import cn.lianhu.sight.Viewer;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.util.stream.Stream;

/** What a reporter reads of who will know that it is from him. */
final class SecrecySaid {

    private final Wording wording;

    private final Network network;

    private final Texts texts;

    SecrecySaid(Wording wording, Network network) {
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
    }

    String said(Work work, Ticket ticket) {
        String number = ticket.shownNumber();
        return switch (wording.sights().secrecy(ticket.report())) {
            case ORDINARY -> "";
            case HIDDEN -> ticket.report().enteredBy() != null ? "" : texts.say(Say.KEPT_HIDDEN, "number", number);
            case CONFIDENTIAL -> texts.say(Say.KEPT_CONFIDENTIAL, "number", number);
            case CONDUCT -> conduct(readers(work, ticket));
        };
    }

    private String conduct(long readers) {
        return readers == 0 ? texts.say(Say.KEPT_CONDUCT_NOBODY) : texts.say(Say.KEPT_CONDUCT, "count", readers);
    }

    /** How many people of the county can read it. */
    private long readers(Work work, Ticket ticket) {
        return Stream.of(Post.COUNTY_DESK, Post.COUNTY_OVERSIGHT)
            .flatMap(post -> network.holders(post, Network.COUNTY).stream())
            .distinct()
            .filter(m -> wording.sights().of(work, new Viewer(null, null, m), ticket).any())
            .count();
    }

    /** Danger goes before secrecy, but not further than it must. */
    String ofDanger(Ticket ticket) {
        boolean secret = wording.sights().secrecy(ticket.report()) != Secrecy.ORDINARY;
        return !secret ? "" : texts.say(ticket.report().discretion().silent() ? Say.DANGER_AT_HOME : Say.DANGER_SECRET);
    }

}
