/** What is counted of tickets, by area, category and month of the report. */
@NullMarked
package cn.lianhu.figures;

import org.jspecify.annotations.NullMarked;
