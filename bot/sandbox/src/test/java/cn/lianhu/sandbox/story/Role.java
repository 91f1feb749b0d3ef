package cn.lianhu.sandbox.story;

/**
 * The members each village of the {@link Town} has; {@code grid} is 0 where they serve in
 * none.
 */
enum Role {

    LINKED(1, "电工;水电", null), MEDIATOR(1, "调解;民政", null), SUCCESSOR(1, "", null), OTHER_LINKED(2, "销售", null),
    LEADER(1, "", "GRID_LEADER"), OTHER_LEADER(2, "", "GRID_LEADER"), SECRETARY(0, "", "SECRETARY"),
    TEAM(0, "", "WORK_TEAM"), TOWNSHIP(0, "", "TOWNSHIP");

    private final int grid;

    private final String skills;

    private final String post;

    Role(int grid, String skills, String post) {
        this.grid = grid;
        this.skills = skills;
        this.post = post;
    }

    int grid() {
        return grid;
    }

    String skills() {
        return skills;
    }

    /** Null when he holds none. */
    String post() {
        return post;
    }

    String scope(int v) {
        return switch (this) {
            case LEADER, OTHER_LEADER -> Town.grid(v, grid);
            case SECRETARY, TEAM -> Town.branch(v);
            case TOWNSHIP -> Town.township(v);
            default -> "";
        };
    }

}
