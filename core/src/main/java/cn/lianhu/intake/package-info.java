/** What people send, and the answer to it. */
@NullMarked
package cn.lianhu.intake;

import org.jspecify.annotations.NullMarked;
