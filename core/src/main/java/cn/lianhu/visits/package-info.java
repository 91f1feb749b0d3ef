/**
 * Visits of members to their households (走访): what is kept of them, when the next is due,
 * whom need has to be visited now (三必访), and what is told of it.
 */
@NullMarked
package cn.lianhu.visits;

import org.jspecify.annotations.NullMarked;
