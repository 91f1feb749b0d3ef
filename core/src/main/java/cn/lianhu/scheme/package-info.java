/**
 * Which parts of the scheme around the tickets are on: what a county has not switched on
 * does not exist for anybody.
 */
@NullMarked
package cn.lianhu.scheme;

import org.jspecify.annotations.NullMarked;
