/**
 * What may happen to a ticket when, and by whom: one table, and the machine made from it.
 */
@NullMarked
package cn.lianhu.workflow;

import org.jspecify.annotations.NullMarked;
