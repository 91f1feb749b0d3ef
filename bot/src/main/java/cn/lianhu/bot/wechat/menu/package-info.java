/**
 * The account's menu: what stands in the operator's file is put on the platform when it
 * differs.
 */
package cn.lianhu.bot.wechat.menu;
