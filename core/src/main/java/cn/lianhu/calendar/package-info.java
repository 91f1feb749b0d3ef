/**
 * When people work: the three clocks, the calendar of working days, and what a limit
 * comes to on them.
 */
@NullMarked
package cn.lianhu.calendar;

import org.jspecify.annotations.NullMarked;
