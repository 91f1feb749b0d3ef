/**
 * What members promise their households for a year, and what was done of it.
 */
@NullMarked
package cn.lianhu.promises;

import org.jspecify.annotations.NullMarked;
