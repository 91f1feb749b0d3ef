/**
 * Writes the notices that an act causes, and knows what they call people, places and
 * matters.
 */
@NullMarked
package cn.lianhu.telling;

import org.jspecify.annotations.NullMarked;
