/** What a 12345 hotline hands over, and what it gets back. */
@NullMarked
package cn.lianhu.hotline;

import org.jspecify.annotations.NullMarked;
