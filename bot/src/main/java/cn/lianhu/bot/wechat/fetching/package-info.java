/** Fetches from the platform what people send. */
@NullMarked
package cn.lianhu.bot.wechat.fetching;

import org.jspecify.annotations.NullMarked;
