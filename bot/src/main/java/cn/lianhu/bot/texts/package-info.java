/** Reads the operator's file of texts. */
package cn.lianhu.bot.texts;
