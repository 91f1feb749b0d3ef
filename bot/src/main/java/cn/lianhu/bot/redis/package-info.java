/** The store: everything the domain keeps lives in one Redis, embedded or outside. */
@NullMarked
package cn.lianhu.bot.redis;

import org.jspecify.annotations.NullMarked;
