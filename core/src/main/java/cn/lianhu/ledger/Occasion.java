package cn.lianhu.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one decision is made on. It tells the decision from all others and is the same
 * however often that is made, in whichever copy of the program.
 *
 * @param cause null where nobody is told anything
 * @param now the moment it is made for
 */
public record Occasion(@Nullable String cause, Instant now) {

    public static Occasion message(String key, Instant now) {
        return new Occasion("message " + key, now);
    }

    /**
     * The id of a notice.
     * @param count how many this decision told before
     */
    String notice(int count) {
        if (cause == null) {
            throw new IllegalStateException("who tells somebody has to say on which occasion");
        }
        String name = cause + " " + now.toEpochMilli() + " " + count;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
