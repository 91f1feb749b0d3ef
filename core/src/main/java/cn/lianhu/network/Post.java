package cn.lianhu.network;


/** A post (岗位). Tickets follow the post, not the person. */
public enum Post {
    GRID_LEADER(Level.GRID),
    SECRETARY(Level.BRANCH),
    WORK_TEAM(Level.WORK_TEAM),
    TOWNSHIP(Level.TOWNSHIP),
    COUNTY_DESK(Level.COUNTY);

    private final Level level;

    Post(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** The post of a level; none at {@link Level#MEMBER}. */
    public static Post of(Level level) {
        for (Post post : values()) {
            if (post.level == level) {
                return post;
            }
        }
        throw new IllegalArgumentException("no post at " + level);
    }
}
