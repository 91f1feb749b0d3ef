/** The households that a matter concerns beside whoever reported it. */
@NullMarked
package cn.lianhu.parties;

import org.jspecify.annotations.NullMarked;
