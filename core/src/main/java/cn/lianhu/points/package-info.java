/**
 * Points of households (积分超市): a ledger of entries, and the sums that are kept with it.
 */
@NullMarked
package cn.lianhu.points;

import org.jspecify.annotations.NullMarked;
