package cn.lianhu.sandbox.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A made-up county: each village has a township of its own, two grids, members with and
 * without skills, a full chain and ten households. A story takes a village for itself.
 * The calendar has no holidays.
 */
final class Town {

    private static final int VILLAGES = 84;

    /** What is told each village costs time when a story lets months go by. */
    private static final int FEW = 20;

    static final int HOUSEHOLDS = 10;

    /** The household of each village in which somebody old lives alone. */
    static final int LIVES_ALONE = 6;

    private static final String FIRST = "松竹梅兰荷桂枫柳桐榕";

    private static final String SECOND = "坪坑源洋岭溪坊厝墩湾";

    private static final String FAMILIES = "谢李陈吴王张刘杨黄赵周徐孙马朱胡郭何高林罗郑梁宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
            + "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    private static final String GIVEN = "长秀志建国家水桂春德永福明玉金山海光平文生根木英秋荣贵发";

    private final Path dir;

    private final int villages;

    private final AtomicInteger next = new AtomicInteger();

    private Town(Path dir, int villages) {
        this.dir = dir;
        this.villages = villages;
    }

    /** With as many villages as all stories that share a program take. */
    static Town in(Path dir) {
        return in(dir, VILLAGES);
    }

    /** With enough for a few stories. */
    static Town small(Path dir) {
        return in(dir, FEW);
    }

    private static Town in(Path dir, int villages) {
        Town town = new Town(dir, villages);
        town.writeAll();
        return town;
    }

    static Path calendar(Path network) {
        return network.resolve("calendar.csv");
    }

    Path dir() {
        return dir;
    }

    /** One that no story has taken yet. */
    int take() {
        int taken = next.getAndIncrement();
        if (taken >= villages) {
            throw new AssertionError("more stories than villages");
        }
        return taken;
    }

    static String village(int v) {
        return "" + FIRST.charAt(v % FIRST.length()) + SECOND.charAt(v / FIRST.length()) + "村";
    }

    static String township(int v) {
        return "T%02d".formatted(v);
    }

    static String branch(int v) {
        return township(v) + "B";
    }

    static String grid(int v, int grid) {
        return branch(v) + grid;
    }

    static String member(int v, Role role) {
        return "M%02d%02d".formatted(v, role.ordinal());
    }

    static String desk(int d) {
        return "D" + d;
    }

    static String household(int v, int h) {
        return "H%02d%02d".formatted(v, h);
    }

    static String code(String id) {
        return "CODE" + id;
    }

    /** Nobody else in the county has it. */
    static String name(String id) {
        int v = id.startsWith("D") ? VILLAGES : Integer.parseInt(id.substring(1, 3));
        int n = v * 32 + Integer.parseInt(id.substring(id.startsWith("D") ? 1 : 3)) + (id.startsWith("H") ? 16 : 0);
        int family = n % FAMILIES.length();
        return "" + FAMILIES.charAt(family) + GIVEN.charAt(n / FAMILIES.length())
                + GIVEN.charAt(n * 7 % GIVEN.length());
    }

    /** Changes a file as an operator would. */
    void replace(String file, String what, String with) {
        String text = read(file);
        if (!text.contains(what)) {
            throw new AssertionError(file + " has no " + what);
        }
        write(file, text.replace(what, with));
    }

    String read(String file) {
        try {
            return Files.readString(dir.resolve(file));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(dir.resolve(file), text);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAll() {
        List<String> townships = new ArrayList<>(List.of("code,name"));
        List<String> branches = new ArrayList<>(List.of("code,name,township,kind"));
        List<String> grids = new ArrayList<>(List.of("code,name,branch"));
        List<String> members = new ArrayList<>(List.of("id,name,branch,grid,skills,phone,bind_code"));
        List<String> posts = new ArrayList<>(List.of("post,scope,member"));
        List<String> households = new ArrayList<>(List.of("id,head,grid,address,member,bind_code,kinds"));
        for (int d = 1; d <= 2; d++) {
            members.add(row(desk(d), name(desk(d)), "", "", "", "1002000000" + d, code(desk(d))));
            posts.add(row("COUNTY_DESK", "county", desk(d)));
        }
        for (int v = 0; v < villages; v++) {
            townships.add(row(township(v), village(v).replace("村", "镇")));
            branches.add(row(branch(v), village(v), township(v), "VILLAGE"));
            for (int g = 1; g <= 2; g++) {
                grids.add(row(grid(v, g), village(v) + "第" + g + "网格", branch(v)));
            }
            for (Role role : Role.values()) {
                String id = member(v, role);
                members.add(row(id, name(id), branch(v), role.grid() == 0 ? "" : grid(v, role.grid()), role.skills(),
                        "100" + id.substring(1) + "5678", code(id)));
                if (role.post() != null) {
                    posts.add(row(role.post(), role.scope(v), id));
                }
            }
            for (int h = 1; h <= HOUSEHOLDS; h++) {
                int g = h <= 6 ? 1 : 2;
                households.add(row(household(v, h), name(household(v, h)), grid(v, g), village(v) + g + "组" + h + "号",
                        member(v, g == 1 ? Role.LINKED : Role.OTHER_LINKED), code(household(v, h)),
                        h == LIVES_ALONE ? "独居老人" : ""));
            }
        }
        write("calendar.csv", "date,kind,name\n");
        write("townships.csv", String.join("\n", townships) + "\n");
        write("branches.csv", String.join("\n", branches) + "\n");
        write("grids.csv", String.join("\n", grids) + "\n");
        write("members.csv", String.join("\n", members) + "\n");
        write("posts.csv", String.join("\n", posts) + "\n");
        write("households.csv", String.join("\n", households) + "\n");
    }

    private static String row(String... fields) {
        return String.join(",", fields);
    }

}
