/**
 * Calls to the WeChat platform: sending, media, menu, templates and the one access token;
 * nothing outside imports WxJava.
 */
package cn.lianhu.bot.wechat.client;
