package cn.lianhu.desk;

import java.util.List;

/**
 * What waits for somebody, each ticket once, the most pressing first.
 *
 * @param name who he is, with his post
 * @param toClose done, and his to look at and close
 * @param toAccept his, and not taken yet
 * @param late what else he has whose limit is over
 * @param inHand what else he has
 */
public record Today(String name, List<TicketLine> toClose, List<TicketLine> toAccept, List<TicketLine> late,
        List<TicketLine> inHand) {

    public boolean nothing() {
        return toClose.isEmpty() && toAccept.isEmpty() && late.isEmpty() && inHand.isEmpty();
    }

}
