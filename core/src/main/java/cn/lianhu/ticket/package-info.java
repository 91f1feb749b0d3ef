/** The ticket (工单): what it is, knows and remembers. */
package cn.lianhu.ticket;
