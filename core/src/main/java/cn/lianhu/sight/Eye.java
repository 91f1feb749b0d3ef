package cn.lianhu.sight;

/** As what somebody looks at a ticket. */
public enum Eye {

    REPORTER, FOLLOWER,
    /** Who has or had it, and leader and secretary of its chain. */
    HANDLER,
    /** Who was sent to an urgent one and has to find the house. */
    SENT,
    /** A post further up in the area, of what is not yet its own. */
    ABOVE,
    /** A post further up, once it is at its level, or overdue below. */
    ABOVE_NOW,
    /** The county desk, of what is not yet its own. */
    DESK,
    /** The county desk, of its own. */
    DESK_NOW,
    /**
     * The member linked to the reporter's house who has nothing to do with it, but may
     * bring the news.
     */
    LINKED, NOBODY

}
