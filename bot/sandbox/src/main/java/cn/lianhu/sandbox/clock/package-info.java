/** The program's clock as one that can be moved, and the time that goes by with it. */
@NullMarked
package cn.lianhu.sandbox.clock;

import org.jspecify.annotations.NullMarked;
