/**
 * What an operator sets: hours, limits and the calendar, read and checked at the start.
 */
@NullMarked
package cn.lianhu.bot.settings;

import org.jspecify.annotations.NullMarked;
