/** Who grows something well takes others along (种养帮扶). */
@NullMarked
package cn.lianhu.growing;

import org.jspecify.annotations.NullMarked;
