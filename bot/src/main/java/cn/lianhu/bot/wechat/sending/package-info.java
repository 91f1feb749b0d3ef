/**
 * The account's ways to a person: what each carries, and what the platform says to it.
 */
@NullMarked
package cn.lianhu.bot.wechat.sending;

import org.jspecify.annotations.NullMarked;
