/** The command line: what runs instead of the program, and how it is used. */
@NullMarked
package cn.lianhu.bot.command;

import org.jspecify.annotations.NullMarked;
