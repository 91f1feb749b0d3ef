/** The program to try and to test with; the one for production knows nothing of it. */
@NullMarked
package cn.lianhu.sandbox;

import org.jspecify.annotations.NullMarked;
