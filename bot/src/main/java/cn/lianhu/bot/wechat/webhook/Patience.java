package cn.lianhu.bot.wechat.webhook;

import java.time.Duration;

/**
 * How long a connection may take, however its bytes trickle. The platform itself gives up
 * after 5 s.
 *
 * @param head from the connection's beginning to the end of the first request's head
 * @param next from an answer to the end of the next request's head; longer, for proxies
 * keep connections for reuse
 * @param body from the end of a head to the end of its body
 */
record Patience(Duration head, Duration next, Duration body) {

    static final Patience SERVER = new Patience(Duration.ofSeconds(15), Duration.ofSeconds(45), Duration.ofSeconds(20));

}
