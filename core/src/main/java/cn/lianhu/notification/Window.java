package cn.lianhu.notification;

import java.time.Duration;

/**
 * What opens the account's window to a person, how many messages it then carries, for how
 * long (platform reference 4.1, in force since 2023-06-12).
 */
public enum Window {

    MESSAGE(5, Duration.ofHours(48)), MENU(3, Duration.ofMinutes(1)), FOLLOW(3, Duration.ofMinutes(1)),
    SCAN(3, Duration.ofMinutes(1));

    private final int messages;

    private final Duration open;

    Window(int messages, Duration open) {
        this.messages = messages;
        this.open = open;
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
