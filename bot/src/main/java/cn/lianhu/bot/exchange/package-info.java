/**
 * The exchange with a 12345 hotline: its files, read and checked, and two commands beside
 * the running program.
 */
@NullMarked
package cn.lianhu.bot.exchange;

import org.jspecify.annotations.NullMarked;
