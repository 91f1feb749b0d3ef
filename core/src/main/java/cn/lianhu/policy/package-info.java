/** How long who may take: the limits that a category's policy sets at each level. */
@NullMarked
package cn.lianhu.policy;

import org.jspecify.annotations.NullMarked;
