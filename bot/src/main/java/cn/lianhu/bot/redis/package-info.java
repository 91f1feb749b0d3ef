/** The store: everything the domain keeps lives in one Redis, embedded or outside. */
package cn.lianhu.bot.redis;
