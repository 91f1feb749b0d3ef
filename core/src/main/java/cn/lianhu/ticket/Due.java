package cn.lianhu.ticket;

/** What can become due, on a ticket but for the last; at one moment in this order. */
public enum Due {

    REMIND_RESPOND, REMIND_RESOLVE, GIVE_UP, HOLD, PLACE, RESPOND, RESOLVE, CLOSE, HAND_ON,
    /** A person's draft is not added to any more. */
    DRAFT

}
