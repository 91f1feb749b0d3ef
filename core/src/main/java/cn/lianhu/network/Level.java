package cn.lianhu.network;

/**
 * Who is accountable for a ticket (层级). The order is the chain; it never goes down while
 * a ticket is open.
 */
public enum Level {

    MEMBER("联户党员"), GRID("网格长"), BRANCH("书记"), WORK_TEAM("住村工作队"), TOWNSHIP("乡镇党委"), COUNTY("县值班");

    private final String title;

    Level(String title) {
        this.title = title;
    }

    /** What people call whoever stands at this level. */
    public String title() {
        return title;
    }

    public boolean above(Level other) {
        return compareTo(other) > 0;
    }

}
