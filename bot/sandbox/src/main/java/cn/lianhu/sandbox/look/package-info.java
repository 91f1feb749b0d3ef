/** The look inside: tickets, notices and the table they live by, as JSON. */
package cn.lianhu.sandbox.look;
