package cn.lianhu.bot.redis;

import cn.lianhu.intake.Reply;
import org.jspecify.annotations.Nullable;

/** What is kept of a reply, and what the commit script says instead of one. */
final class StoredReply {

    static final String NOTHING = "-";

    /** Followed by the document that somebody else changed. */
    static final String CONFLICT = "!";

    private static final String WORDS = "+";

    private StoredReply() {
    }

    static String write(@Nullable Reply reply) {
        return reply == null || reply.text() == null ? NOTHING : WORDS + reply.text();
    }

    static Reply read(String stored) {
        return stored.startsWith(WORDS) ? new Reply(stored.substring(WORDS.length())) : Reply.NONE;
    }

}
