package cn.lianhu.intake;

/**
 * The answer to one inbound message.
 *
 * @param text at most 2,048 UTF-8 bytes; null when nothing is to be said
 */
public record Reply(String text) {

    public static final Reply NONE = new Reply(null);

}
