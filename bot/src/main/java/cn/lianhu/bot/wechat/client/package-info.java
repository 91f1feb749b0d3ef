/**
 * Calls to the WeChat platform: sending, media, menu, templates and the one access token;
 * nothing outside imports WxJava.
 */
@NullMarked
package cn.lianhu.bot.wechat.client;

import org.jspecify.annotations.NullMarked;
