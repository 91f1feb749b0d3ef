/** What is kept in Redis: the record of everything, the outbox, and the clock of the sandbox. */
package cn.lianhu.bot.redis;
