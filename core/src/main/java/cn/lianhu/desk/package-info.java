/** The desk on the web (工作台): who gets in, for how long, and what it shows. */
@NullMarked
package cn.lianhu.desk;

import org.jspecify.annotations.NullMarked;
