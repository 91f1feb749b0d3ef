/**
 * Sends the notices of the outbox by the first way that reaches each person, and fetches
 * and passes on media.
 */
package cn.lianhu.bot.delivery;
