package cn.lianhu.conversation;

import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Heard;
import cn.lianhu.ticket.Ticket;
import java.util.Comparator;
import java.util.stream.Stream;

/** A voice, and what a machine took it for. */
record TakenVoice(Attachment voice, Heard heard) {

    /** Those that who spoke has not said yet whether they were heard right. */
    static Stream<TakenVoice> asked(Ticket ticket) {
        return ticket.attachments()
            .stream()
            .flatMap(voice -> Stream.ofNullable(voice.heard()).map(heard -> new TakenVoice(voice, heard)))
            .filter(taken -> taken.heard().open());
    }

    /** The last of them; there has to be one. */
    static TakenVoice last(Ticket ticket) {
        return asked(ticket).max(Comparator.comparing(taken -> taken.voice().at())).orElseThrow();
    }

}
