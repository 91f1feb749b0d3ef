package cn.lianhu.desk;

import java.util.List;
import java.util.stream.Stream;

/**
 * What waits for somebody, each ticket once, the most pressing first.
 *
 * @param name who he is, with his post
 * @param toClose done, and his to look at and close
 * @param toAccept his, and not taken yet
 * @param late what else he has whose limit is over
 * @param near what else he has whose limit is within a day
 * @param askedBack what waits for a word of who reported it
 * @param inHand what else he has
 * @param below in his area with somebody else, and about to climb or late
 * @param visits households he has to call on before anything else
 * @param unreached of his people whom no message reaches
 */
public record Today(String name, List<TicketLine> toClose, List<TicketLine> toAccept, List<TicketLine> late,
        List<TicketLine> near, List<TicketLine> askedBack, List<TicketLine> inHand, List<TicketLine> below,
        List<Visit> visits, List<Unreached> unreached) {

    /**
     * @param by until when; empty for no limit
     */
    public record Visit(String house, String address, String by) {
    }

    public boolean nothing() {
        return Stream.of(toClose, toAccept, late, near, askedBack, inHand, below, visits, unreached)
            .allMatch(List::isEmpty);
    }

}
