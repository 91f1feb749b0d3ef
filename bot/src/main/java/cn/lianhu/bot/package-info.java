/** The program. */
@NullMarked
package cn.lianhu.bot;

import org.jspecify.annotations.NullMarked;
