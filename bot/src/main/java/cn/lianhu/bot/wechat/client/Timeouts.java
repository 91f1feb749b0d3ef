package cn.lianhu.bot.wechat.client;

import java.time.Duration;

/**
 * How long one call waits: for the connection, for a free place in the pool, for each
 * read.
 */
record Timeouts(Duration connect, Duration pool, Duration read) {

    static final Timeouts USUAL = new Timeouts(Duration.ofSeconds(3), Duration.ofSeconds(5), Duration.ofSeconds(10));

}
