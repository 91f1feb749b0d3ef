package cn.lianhu.ticket;

public enum Rating {

    SATISFIED("满意"), FAIRLY_SATISFIED("基本满意");

    private final String title;

    Rating(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

}
