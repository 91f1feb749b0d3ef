/**
 * A real Redis of our own under the data directory: found, started, watched and stopped.
 */
package cn.lianhu.bot.redis.embedded;
