/**
 * What somebody may see of a ticket: the one place that decides it, for every way of
 * looking.
 */
package cn.lianhu.sight;
