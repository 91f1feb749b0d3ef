package cn.lianhu.bot.wechat.sending;

import cn.lianhu.channel.Contact;
import cn.lianhu.intake.Approach;
import cn.lianhu.notification.Notice;
import java.time.Duration;
import java.util.Optional;

/**
 * What opens the account's window to a person, how many messages it then carries, for how
 * long (platform reference 4.1, in force since 2023-06-12).
 */
public enum Window {

    MESSAGE(5, Duration.ofHours(48)), MENU(3, Duration.ofMinutes(1)), FOLLOW(3, Duration.ofMinutes(1)),
    SCAN(3, Duration.ofMinutes(1));

    private static final int LAST = 3;

    private final int messages;

    private final Duration open;

    Window(int messages, Duration open) {
        this.messages = messages;
        this.open = open;
    }

    /**
     * What somebody opens who turns to us this way; nothing who is on another channel.
     */
    public static Optional<Window> openedBy(String contact, Approach how) {
        return Contact.of(contact).onFirst() ? Optional.of(switch (how) {
            case WROTE -> MESSAGE;
            case TAPPED -> MENU;
            case JOINED -> FOLLOW;
            case SCANNED -> SCAN;
        }) : Optional.empty();
    }

    /**
     * How many of a window a notice leaves for others: the last three are for what cannot
     * wait.
     */
    public static int leaves(Notice notice) {
        return notice.kind().pressing() ? 0 : LAST;
    }

    public int messages() {
        return messages;
    }

    /**
     * How many of them photos and voices leave for words: the last, where the window
     * stays open.
     */
    public int forWords() {
        return this == MESSAGE ? 1 : 0;
    }

    public Duration open() {
        return open;
    }

}
