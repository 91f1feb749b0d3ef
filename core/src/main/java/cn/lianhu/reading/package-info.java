/**
 * A message is read once: all that it says by itself, whoever sent it and whatever is
 * stored.
 */
package cn.lianhu.reading;
