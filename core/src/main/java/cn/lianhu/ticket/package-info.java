/** The ticket (工单): what it is, knows and remembers. */
@NullMarked
package cn.lianhu.ticket;

import org.jspecify.annotations.NullMarked;
