/** A page of one ticket for one person: the link to it, and whose browser has it. */
@NullMarked
package cn.lianhu.page;

import org.jspecify.annotations.NullMarked;
