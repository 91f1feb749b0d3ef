package cn.lianhu.desk;

import java.util.List;

/**
 * Where a ticket is; another one after something was done with it.
 *
 * @param handlers ids of who has it
 */
public record TicketMark(long ticket, String number, String state, List<String> handlers) {
}
