/**
 * The account's menu: what stands in the operator's file is put on the platform when it
 * differs.
 */
@NullMarked
package cn.lianhu.bot.wechat.menu;

import org.jspecify.annotations.NullMarked;
