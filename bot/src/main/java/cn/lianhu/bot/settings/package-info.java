/**
 * What an operator sets: hours, limits and the calendar, read and checked at the start.
 */
package cn.lianhu.bot.settings;
