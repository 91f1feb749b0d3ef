/**
 * All that a decision knows besides what is stored, as one that never changes, and
 * everything that decides, put together of it.
 */
@NullMarked
package cn.lianhu.world;

import org.jspecify.annotations.NullMarked;
