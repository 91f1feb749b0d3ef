/**
 * The account at WeChat as a channel: what it has that others have not. Beside it the
 * rooms that speak with the platform.
 */
@NullMarked
package cn.lianhu.bot.wechat;

import org.jspecify.annotations.NullMarked;
