package cn.lianhu.points;

/** Who may give points by a rule. */
public enum Giver {

    /** The member a household is linked to. */
    MEMBER,
    /** The leader of its group. */
    GRID_LEADER,
    /** The secretary of its branch. */
    SECRETARY

}
