package cn.lianhu.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Networks for tests. */
public final class Counties {

    private Counties() {
    }

    /**
     * Two towns: 白莲村 and 白莲社区, 水南村, 解放村, 新路村, 翔安社区, 龟山小区, and one farm's name in both
     * towns.
     */
    public static Network small() {
        List<Grid> grids = new ArrayList<>();
        List<Household> households = new ArrayList<>();
        fill(grids, households, "BL", "白莲村", "组", 3);
        fill(grids, households, "BLS", "白莲社区", "幢", 4);
        fill(grids, households, "SN", "水南村", "组", 5);
        fill(grids, households, "JF", "解放村", "组", 3);
        fill(grids, households, "XL", "新路村", "组", 2);
        fill(grids, households, "XA", "翔安社区", "幢", 12);
        fill(grids, households, "F1", "孙坊良种场生活区", "组", 2);
        fill(grids, households, "F2", "孙坊良种场生活区", "组", 2);
        households.add(home("SN-01", "水南村福华花园1幢101"));
        households.add(home("SN-01", "水南村福华花园2幢101"));
        households.add(home("SN-02", "水南村福华花园2幢201"));
        households.add(home("SN-02", "水南村福华花园3单元5"));
        households.add(home("JF-01", "建设路3号"));
        households.add(home("JF-01", "解放村桥头老屋"));
        grids.add(new Grid("GS-01", "龟山小区第1网格", "GS"));
        grids.add(new Grid("GS-02", "龟山小区第2网格", "GS"));
        households.add(home("GS-01", "龟山小区9幢101"));
        households.add(home("GS-02", "龟山小区9幢201"));
        return new Network(List.of(new Township("B", "白莲镇"), new Township("S", "水南镇")),
                List.of(branch("BL", "白莲村", "B", BranchKind.VILLAGE), branch("BLS", "白莲社区", "B", BranchKind.COMMUNITY),
                        branch("SN", "水南村", "S", BranchKind.VILLAGE), branch("JF", "解放村", "S", BranchKind.VILLAGE),
                        branch("XL", "新路村", "S", BranchKind.VILLAGE), branch("XA", "翔安社区", "S", BranchKind.COMMUNITY),
                        branch("GS", "龟山小区", "S", BranchKind.TEMPORARY), branch("F1", "孙坊良种场生活区", "B", BranchKind.FARM),
                        branch("F2", "孙坊良种场生活区", "S", BranchKind.FARM)),
                grids, List.of(), households, List.of());
    }

    private static Branch branch(String code, String name, String township, BranchKind kind) {
        return new Branch(code, name, township, kind);
    }

    private static void fill(List<Grid> grids, List<Household> households, String branch, String name, String unit,
            int count) {
        IntStream.rangeClosed(1, count).forEach(i -> {
            String grid = "%s-%02d".formatted(branch, i);
            grids.add(new Grid(grid, name + "第" + i + "网格", branch));
            households.add(home(grid, name + i + unit + "101"));
            households.add(home(grid, name + i + unit + "102"));
        });
    }

    private static Household home(String grid, String address) {
        return new Household(grid + " " + address, "谢某", grid, address, null, null);
    }

    /** The county's network from its files, for rooms that have no reader of CSV. */
    public static Network of(Path dir) {
        return new Network(rows(dir, "townships").map(r -> new Township(r[0], r[1])).toList(),
                rows(dir, "branches").map(r -> branch(r[0], r[1], r[2], BranchKind.valueOf(r[3]))).toList(),
                rows(dir, "grids").map(r -> new Grid(r[0], r[1], r[2])).toList(),
                rows(dir, "members")
                    .map(r -> new Member(r[0], r[1], r[2], r[3].isEmpty() ? null : r[3], Set.of(), r[5], r[6]))
                    .toList(),
                rows(dir, "households").map(r -> new Household(r[0], r[1], r[2], r[3], r[4], r[5])).toList(),
                rows(dir, "posts").map(r -> new Posting(Post.valueOf(r[0]), r[1], r[2])).toList());
    }

    private static Stream<String[]> rows(Path dir, String file) {
        try {
            return Files.readAllLines(dir.resolve(file + ".csv")).stream().skip(1).map(line -> line.split(",", -1));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
