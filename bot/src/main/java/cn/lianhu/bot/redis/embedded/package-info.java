/**
 * A real Redis of our own under the data directory: found, started, watched and stopped.
 */
@NullMarked
package cn.lianhu.bot.redis.embedded;

import org.jspecify.annotations.NullMarked;
