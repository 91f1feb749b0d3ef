package cn.lianhu.conversation;

import cn.lianhu.channel.Channels;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Work;
import org.jspecify.annotations.Nullable;

/**
 * What comes with an answer: what was kept for the person and what he is owed; and that
 * he was answered is remembered.
 */
final class SentAlong {

    private final Channels channels;

    private final OwedMediaSending owed;

    SentAlong(Channels channels, OwedMediaSending owed) {
        this.channels = channels;
        this.owed = owed;
    }

    /**
     * @param answer null when nothing is to be said
     */
    Reply with(Work work, String contact, @Nullable String answer) {
        Reply reply = AnswerWithKept.of(work, channels.of(contact), contact, answer);
        owed.send(work, work.person(contact));
        LastTold.answered(work, contact);
        return reply;
    }

}
