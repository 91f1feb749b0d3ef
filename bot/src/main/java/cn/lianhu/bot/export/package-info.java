/** The command that writes the network in force as files. */
@NullMarked
package cn.lianhu.bot.export;

import org.jspecify.annotations.NullMarked;
