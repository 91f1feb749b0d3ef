package cn.lianhu.desk;

/** By what figures are told apart. */
public enum Split {

    /** The parts one level below. */
    PARTS("下一级"),
    /** The villages of a whole county. */
    BRANCHES("村社"), CATEGORIES("类别"), MONTHS("月份");

    private final String title;

    Split(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

}
