/**
 * Sends the notices of the outbox by the first way that reaches each person, whatever
 * channel he is on, and goes on with what did not arrive.
 */
@NullMarked
package cn.lianhu.bot.delivery;

import org.jspecify.annotations.NullMarked;
