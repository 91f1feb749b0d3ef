/**
 * What somebody may see of a ticket: the one place that decides it, for every way of
 * looking.
 */
@NullMarked
package cn.lianhu.sight;

import org.jspecify.annotations.NullMarked;
