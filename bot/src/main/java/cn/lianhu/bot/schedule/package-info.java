/**
 * Time: the program's clock, and what is done when something becomes due. No rules of its
 * own.
 */
@NullMarked
package cn.lianhu.bot.schedule;

import org.jspecify.annotations.NullMarked;
