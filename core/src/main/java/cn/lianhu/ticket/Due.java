package cn.lianhu.ticket;

/**
 * What can become due on a ticket; at one moment in this order. Put new ones at the end,
 * and give them a letter in the store: the first ones are named there with their place.
 */
public enum Due {

    REMIND_RESPOND, REMIND_RESOLVE, GIVE_UP, HOLD, PLACE, RESPOND, RESOLVE, CLOSE, HAND_ON, REVIEW, NO_REVIEW

}
