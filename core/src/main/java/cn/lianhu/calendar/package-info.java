/**
 * When people work: the three clocks, the calendar of working days, and what a limit
 * comes to on them.
 */
package cn.lianhu.calendar;
