package cn.lianhu.workflow;

/** What somebody is to a ticket. One person may be several. */
public enum Role {

    REPORTER("群众本人"), FOLLOWER("关注人"),
    /** Has it now. */
    HANDLER("承办人"),
    /** Was told of an urgent ticket and may take it. */
    TOLD("同时通知的人"),
    /** Lost it by the clock, and the new handler has not accepted yet. */
    FORMER("前承办人"),
    /** Had it, and has it no more. */
    PAST("经手过的人"), LEADER("网格长"),
    /** Closes and reads lists beside the secretary. */
    CLERK("文书"), SECRETARY("书记"), TEAM("工作队"), TOWNSHIP("乡镇"), DESK("县值班"),
    /** Whose duty it is to close it, and who stands above him in the area. */
    CLOSER("办结人"),
    /**
     * May record what a household without anybody bound says by phone: of the chain, and
     * had no part in it.
     */
    CALLER("没经手、打电话问的人"), CLOCK("时限"), OUTSIDER("其他人");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

}
