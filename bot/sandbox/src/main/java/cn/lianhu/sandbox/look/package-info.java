/** The look inside: tickets, notices and the table they live by, as JSON. */
@NullMarked
package cn.lianhu.sandbox.look;

import org.jspecify.annotations.NullMarked;
