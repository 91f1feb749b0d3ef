/** Where the jar begins, before anything that needs a newer Java is loaded. */
@NullMarked
package cn.lianhu.sandbox.start;

import org.jspecify.annotations.NullMarked;
