/** What households propose to their village, and how many of them want it. */
@NullMarked
package cn.lianhu.suggestions;

import org.jspecify.annotations.NullMarked;
