package cn.lianhu.intake;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one inbound message.
 *
 * @param text at most 2,048 UTF-8 bytes; null when nothing is to be said
 */
public record Reply(@Nullable String text) {

    public static final Reply NONE = new Reply(null);

}
