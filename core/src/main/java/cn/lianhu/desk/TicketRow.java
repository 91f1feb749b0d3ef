package cn.lianhu.desk;

/**
 * A row of the table.
 *
 * @param level at whose level it is, handler who has it; empty where the reader does not
 * see it
 * @param tick whether something may be done with it together with others
 */
public record TicketRow(TicketLine line, String level, String handler, boolean tick) {
}
