package cn.lianhu.bot.desk;

import cn.lianhu.desk.TicketFilter;
import cn.lianhu.desk.TicketTable;
import java.util.List;

/**
 * The page 工单.
 *
 * @param number what was typed as a number; empty for nothing
 * @param query the filter as it stands in a link
 * @param once names the next thing that is done with several
 * @param acted what became of what was just done
 * @param problem why nothing was done; empty where something was, or nothing asked
 */
public record TableView(TicketTable table, TicketFilter filter, String number, String query, String once,
        List<Acted> acted, String problem) {

    /**
     * What became of one ticket.
     *
     * @param changed whether it is another since
     * @param answer what the chat said to it
     */
    public record Acted(long ticket, String number, boolean changed, String answer) {
    }

    public long changed() {
        return acted.stream().filter(Acted::changed).count();
    }

}
