package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.HouseholdKind;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the network files of a county that nobody lives in: in the proportions of 13
 * townships, 152 branches, 758 grids, 5,989 members and 24,310 households. Every name,
 * number and code is made up.
 */
final class MadeCounty {

    static final int HOUSEHOLDS = 24_310;

    private static final int GRIDS = 758;

    private static final int BRANCHES = 152;

    private static final int TOWNSHIPS = 13;

    private static final int MEMBERS = 5_989;

    private static final int LINKED_IN_GRID = 5;

    private static final double WITH_KINDS = 0.15;

    private static final List<String> SKILLS = List.of("电工", "水电", "调解", "土地", "民政", "医护", "代办", "农技", "销售", "");

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private final Chance chance;

    private final int households;

    private final int grids;

    private final int branches;

    private final int townships;

    private final Set<String> codes = new HashSet<>();

    private final List<String[]> members = new ArrayList<>();

    private final List<String[]> posts = new ArrayList<>();

    private final List<String[]> gridRows = new ArrayList<>();

    private final List<String[]> branchRows = new ArrayList<>();

    private final List<String[]> homes = new ArrayList<>();

    MadeCounty(Chance chance, int households) {
        this.chance = chance;
        this.households = households;
        grids = scaled(GRIDS, households, HOUSEHOLDS);
        branches = scaled(BRANCHES, grids, GRIDS);
        townships = scaled(TOWNSHIPS, branches, BRANCHES);
    }

    private static int scaled(long of, long part, long whole) {
        return (int) Math.max(1, Math.ceilDiv(of * part, whole));
    }

    void writeTo(Path dir) throws IOException {
        Files.createDirectories(dir);
        officers();
        for (int b = 0; b < branches; b++) {
            branch(b);
        }
        List<String[]> towns = new ArrayList<>();
        for (int t = 0; t < townships; t++) {
            towns.add(new String[] { town(t), MadeNames.town(t) });
        }
        write(dir, "townships.csv", "code,name", towns);
        write(dir, "branches.csv", "code,name,township,kind", branchRows);
        write(dir, "grids.csv", "code,name,branch", gridRows);
        write(dir, "members.csv", "id,name,branch,grid,skills,phone,bind_code", members);
        write(dir, "posts.csv", "post,scope,member", posts);
        write(dir, "households.csv", "id,head,grid,address,member,bind_code,kinds", homes);
    }

    private static void write(Path dir, String name, String header, List<String[]> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(dir.resolve(name))) {
            csv.writeRecord(header.split(","));
            rows.forEach(csv::writeRecord);
        }
    }

    private static String town(int t) {
        return String.valueOf(990_000 + t);
    }

    private void officers() {
        posts.add(new String[] { "COUNTY_DESK", "990", member("", "", "") });
        posts.add(new String[] { "COUNTY_DESK", "990", member("", "", "") });
        for (int t = 0; t < townships; t++) {
            posts.add(new String[] { "TOWNSHIP", town(t), member("", "", "") });
            posts.add(new String[] { "TOWNSHIP", town(t), member("", "", "") });
        }
    }

    private void branch(int b) {
        String code = town(b * townships / branches) + String.format("%03d", b);
        String name = MadeNames.village(b);
        branchRows.add(new String[] { code, name, town(b * townships / branches), "VILLAGE" });
        if (!chance.happens(0.04, "no team", b)) {
            posts.add(new String[] { "WORK_TEAM", code, member("", "", "") });
        }
        int first = b * grids / branches;
        int end = (b + 1) * grids / branches;
        for (int g = first; g < end; g++) {
            grid(g, g - first + 1, code, name);
        }
    }

    private void grid(int g, int inBranch, String branch, String village) {
        String code = branch + "-" + String.format("%02d", inBranch);
        gridRows.add(new String[] { code, village + "第" + inBranch + "网格", branch });
        int count = (int) ((g + 1L) * MEMBERS / GRIDS - (long) g * MEMBERS / GRIDS);
        List<String> own = new ArrayList<>();
        for (int m = 0; m < count; m++) {
            own.add(member(branch, code, SKILLS.get((g + m) % SKILLS.size())));
        }
        if (inBranch == 1) {
            posts.add(new String[] { "SECRETARY", branch, own.get(1) });
            posts.add(new String[] { "SHOP", branch, own.get(own.size() - 1) });
            posts.add(new String[] { "SUPERVISION", branch, own.get(own.size() - 2) });
        }
        if (!chance.happens(0.02, "no leader", g)) {
            posts.add(new String[] { "GRID_LEADER", code, own.get(0) });
        }
        int end = (int) ((g + 1L) * households / grids);
        for (int h = (int) ((long) g * households / grids); h < end; h++) {
            home(h, code, village + inBranch + "组", own);
        }
    }

    private void home(int h, String grid, String place, List<String> members) {
        int inGrid = (int) homes.stream()
            .skip(Math.max(0, homes.size() - 200))
            .filter(home -> home[2].equals(grid))
            .count();
        String linked = chance.happens(0.011, "no member", h) ? "" : members
            .get((members.size() > LINKED_IN_GRID ? 1 : 0) + inGrid % Math.min(LINKED_IN_GRID, members.size() - 1));
        homes.add(new String[] { String.format("H%06d", h + 1), MadeNames.person(chance, "head", h), grid,
                place + (inGrid + 1) + "号", linked, code("household", h), kind(h) });
    }

    private String kind(int h) {
        return chance.happens(WITH_KINDS, "kinds", h) ? chance.one(List.of(HouseholdKind.values()), "kind", h).title()
                : "";
    }

    private String member(String branch, String grid, String skills) {
        int m = members.size();
        String id = String.format("M%05d", m + 1);
        members.add(new String[] { id, MadeNames.person(chance, "member", m), branch, grid, skills,
                "100" + String.format("%08d", (int) (chance.of("phone", m) * 100_000_000)), code("member", m) });
        return id;
    }

    private String code(String whose, int number) {
        for (int attempt = 0;; attempt++) {
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                code.append(LETTERS.charAt((int) (chance.of("code", whose, number, attempt, i) * LETTERS.length())));
            }
            if (codes.add(code.toString())) {
                return code.toString();
            }
        }
    }

}
