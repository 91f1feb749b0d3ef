/**
 * Reads for what households have points and what these buy, and counts the ledger of
 * points anew.
 */
@NullMarked
package cn.lianhu.bot.points;

import org.jspecify.annotations.NullMarked;
