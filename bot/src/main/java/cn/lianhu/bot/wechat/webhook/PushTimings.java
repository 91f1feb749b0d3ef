package cn.lianhu.bot.wechat.webhook;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.time.Duration;

/**
 * How long things wait. WeChat drops a push without an answer after 5 s and sends it
 * again, three times in all.
 *
 * @param patience how long a try waits for the desk
 * @param hold when a try that must not be answered is closed, counted from its arrival
 * @param abandon when a desk that says nothing is given up, and the next try asks anew
 * @param memory how long the tries of one message are counted together
 * @param lastAfter a push this long after its message is the last try, whichever process
 * got the others …
 * @param lastUntil … unless it is older than this: then its clock is not ours
 */
record PushTimings(Duration patience, Duration hold, Duration abandon, Duration memory, Duration lastAfter,
        Duration lastUntil) {

    static final int TRIES = 3;

    static final PushTimings PLATFORM = new PushTimings(ofMillis(4500), ofMillis(5200), ofSeconds(15), ofSeconds(30),
            ofSeconds(9), ofSeconds(60));

}
