/**
 * Has voices written down by a recogniser, off the way of any answer, and tells what
 * follows from media once it is there.
 */
@NullMarked
package cn.lianhu.bot.speech;

import org.jspecify.annotations.NullMarked;
