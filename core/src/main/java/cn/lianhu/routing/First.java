package cn.lianhu.routing;

/** Whose a report is first, whatever it is about. */
public enum First {

    /** The secretary of the village. */
    SECRETARY,
    /** Whoever of the group has the category's skill, if somebody has. */
    SKILLED

}
