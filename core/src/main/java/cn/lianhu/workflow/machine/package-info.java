/** The only room that knows Spring Statemachine. */
@NullMarked
package cn.lianhu.workflow.machine;

import org.jspecify.annotations.NullMarked;
