/**
 * Households and members choose each other (双向互选): what each wished for, what is made of
 * it, and the links that come of it.
 */
@NullMarked
package cn.lianhu.choosing;

import org.jspecify.annotations.NullMarked;
