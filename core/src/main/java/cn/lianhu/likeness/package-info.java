/** Whether two reports are of the same matter. */
@NullMarked
package cn.lianhu.likeness;

import org.jspecify.annotations.NullMarked;
