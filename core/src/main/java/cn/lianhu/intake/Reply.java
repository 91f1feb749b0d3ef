package cn.lianhu.intake;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one inbound message.
 *
 * @param text no longer than a message of his channel, what may be tapped in «»; null
 * when nothing is to be said
 */
public record Reply(@Nullable String text) {

    public static final Reply NONE = new Reply(null);

}
