package cn.lianhu.sandbox.emulator;

import java.time.Duration;

/**
 * What a person does that lets the account write to him: how often and for how long
 * (platform reference 4.1).
 */
enum Trigger {

    MESSAGE(5, Duration.ofHours(48)), MENU(3, Duration.ofMinutes(1)), FOLLOW(3, Duration.ofMinutes(1)),
    SCAN(3, Duration.ofMinutes(1));

    private final int messages;

    private final Duration within;

    Trigger(int messages, Duration within) {
        this.messages = messages;
        this.within = within;
    }

    int messages() {
        return messages;
    }

    Duration within() {
        return within;
    }

}
