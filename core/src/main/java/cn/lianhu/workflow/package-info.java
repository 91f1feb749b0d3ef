/**
 * What may happen to a ticket when, and by whom: one table, and the machine made from it.
 */
package cn.lianhu.workflow;
