/** The exchange with a 12345 hotline: two commands beside the running program. */
@NullMarked
package cn.lianhu.bot.exchange;

import org.jspecify.annotations.NullMarked;
