/** The command line: what runs instead of the program, and how it is used. */
package cn.lianhu.bot.command;
