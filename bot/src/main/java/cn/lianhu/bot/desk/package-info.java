/**
 * The desk on the web (工作台): pages, who is in with which browser, what is said on them.
 */
@NullMarked
package cn.lianhu.bot.desk;

import org.jspecify.annotations.NullMarked;
