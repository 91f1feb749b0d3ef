/**
 * A message is read once: all that it says by itself, whoever sent it and whatever is
 * stored.
 */
@NullMarked
package cn.lianhu.reading;

import org.jspecify.annotations.NullMarked;
