/**
 * What happened in the demo network before anybody looks at it, so that a day of the
 * sandbox is like a day of a county. Sandbox only.
 */
@NullMarked
package cn.lianhu.sandbox.past;

import org.jspecify.annotations.NullMarked;
