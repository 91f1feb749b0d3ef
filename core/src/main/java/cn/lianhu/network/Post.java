package cn.lianhu.network;

/** A post (岗位). Tickets follow the post, not the person. */
public enum Post {

    GRID_LEADER(Level.GRID),
    /** Closes and reads lists beside the secretary; tickets never climb to it. */
    CLERK(Level.BRANCH, "文书", false), SECRETARY(Level.BRANCH), WORK_TEAM(Level.WORK_TEAM), TOWNSHIP(Level.TOWNSHIP),
    COUNTY_DESK(Level.COUNTY),
    /** Has the complaints about whoever else holds the county's desk. */
    COUNTY_OVERSIGHT(Level.COUNTY, "县监督", false),
    /** Keeps the shop of a branch (积分超市). */
    SHOP("店主", Level.BRANCH),
    /** Checks what a branch publishes (村务监督). */
    SUPERVISION("监督", Level.BRANCH),
    /**
     * Of an authority of a township or of the county (供电所, 水厂): is given tickets by name.
     */
    DEPARTMENT("部门", Level.TOWNSHIP);

    private final Level level;

    private final String title;

    private final boolean inChain;

    private final boolean overTickets;

    Post(Level level) {
        this(level, level.title(), true);
    }

    Post(Level level, String title, boolean inChain) {
        this(level, title, inChain, true);
    }

    /** One that tickets have nothing to do with. */
    Post(String title, Level level) {
        this(level, title, false, false);
    }

    Post(Level level, String title, boolean inChain, boolean overTickets) {
        this.level = level;
        this.title = title;
        this.inChain = inChain;
        this.overTickets = overTickets;
    }

    /** What people call whoever holds it. */
    public String title() {
        return title;
    }

    /**
     * Whether it is its level's post, which tickets climb to; else it only helps there.
     */
    public boolean inChain() {
        return inChain;
    }

    /** Whether its holders have any say in the tickets of their area. */
    public boolean overTickets() {
        return overTickets;
    }

    public Level level() {
        return level;
    }

    /** The post of a level; none at {@link Level#MEMBER}. */
    public static Post of(Level level) {
        for (Post post : values()) {
            if (post.inChain && post.level == level) {
                return post;
            }
        }
        throw new IllegalArgumentException("no post at " + level);
    }

}
