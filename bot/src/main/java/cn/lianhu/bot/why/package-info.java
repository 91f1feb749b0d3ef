/** The command that tells who was told of a ticket, and who was not and why. */
@NullMarked
package cn.lianhu.bot.why;

import org.jspecify.annotations.NullMarked;
