package cn.lianhu.people;

/** Why the platform does not reach somebody who is bound. */
public enum NoWay {

    UNFOLLOWED,
    /** He refuses the account's messages. */
    SWITCHED_OFF,
    /** He is on the account's black-list. */
    BLACKLISTED,
    /** The platform does not know his contact (any more). */
    NOT_FOUND,
    /** His account at the channel is limited or closed. */
    LIMITED

}
