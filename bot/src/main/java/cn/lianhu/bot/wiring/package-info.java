/** Puts the domain together from the outside's parts; builds, and nothing else. */
@NullMarked
package cn.lianhu.bot.wiring;

import org.jspecify.annotations.NullMarked;
