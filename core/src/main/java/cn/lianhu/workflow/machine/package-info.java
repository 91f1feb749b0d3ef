/** The only room that knows Spring Statemachine. */
package cn.lianhu.workflow.machine;
