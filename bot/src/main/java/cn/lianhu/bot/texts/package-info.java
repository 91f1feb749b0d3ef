/** Reads the operator's file of texts. */
@NullMarked
package cn.lianhu.bot.texts;

import org.jspecify.annotations.NullMarked;
