package cn.lianhu.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the network is listed. */
public enum RosterKind {

    HOUSEHOLDS("households", "户", List.of("户主", "住址", "网格", "联户党员", "微信里绑定")),
    MEMBERS("members", "联户人", List.of("姓名", "网格或支部", "岗位", "联系几户", "消息收得到吗")),
    POSTS("posts", "岗位", List.of("岗位", "哪里的", "谁", "消息收得到吗"));

    private final String key;

    private final String title;

    private final List<String> columns;

    RosterKind(String key, String title, List<String> columns) {
        this.key = key;
        this.title = title;
        this.columns = columns;
    }

    public static Optional<RosterKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public List<String> columns() {
        return columns;
    }

}
