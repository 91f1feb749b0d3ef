package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The six sheets, checked against each other and turned into the network's terms. */
final class NetworkSheets {

    private final FileSet files;

    private final List<Fault> faults;

    private final Sheet townships;

    private final Sheet branches;

    private final Sheet grids;

    private final Sheet members;

    private final Sheet households;

    private final Sheet posts;

    private final Keys townshipCodes;

    private final Keys branchCodes;

    private final Keys gridCodes;

    private final Keys memberIds;

    private final List<Fault> causes = new ArrayList<>();

    private final Map<Posting, Integer> linesOfPostings = new HashMap<>();

    NetworkSheets(FileSet files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
        townships = sheet("townships.csv", "code", "name");
        branches = sheet("branches.csv", "code", "name", "township", "kind");
        grids = sheet("grids.csv", "code", "name", "branch");
        members = sheet("members.csv", "id", "name", "branch", "grid", "skills", "phone", "bind_code");
        households = sheet("households.csv", "id", "head", "grid", "address", "member", "bind_code");
        posts = sheet("posts.csv", "post", "scope", "member");
        townshipCodes = Keys.of(townships, "code");
        branchCodes = Keys.of(branches, "code");
        gridCodes = Keys.of(grids, "code");
        memberIds = Keys.of(members, "id");
        Keys.of(households, "id");
        new GivenCodes().check(members, households);
    }

    private Sheet sheet(String file, String... columns) {
        byte[] bytes = files.contents().get(file);
        return bytes != null ? Spoiled.mended(Sheet.read(file, bytes, Columns.of(columns), faults))
                : Sheet.none(file, "没有这个文件；应有六个文件：" + String.join("、", FileSet.NAMES), faults);
    }

    /** The network; empty when there are faults, or causes of faults. */
    Optional<Network> network() {
        List<Township> towns = read(townships, this::township);
        List<Branch> units = read(branches, this::branch);
        List<Grid> parts = read(grids, this::grid);
        List<Member> people = read(members, this::member);
        List<Household> homes = read(households, this::household);
        List<Posting> held = read(posts, this::posting);
        Stream.of(townshipCodes, branchCodes, gridCodes, memberIds).forEach(keys -> keys.settle(causes));
        return faults.isEmpty() && causes.isEmpty() ? Optional.of(new Network(towns, units, parts, people, homes, held))
                : Optional.empty();
    }

    /** Cells that make many others wrong, which are then not told one by one. */
    List<Fault> causes() {
        return causes;
    }

    private static <T> List<T> read(Sheet sheet, Function<Row, T> reader) {
        return sheet.rows().stream().map(reader).toList();
    }

    private Township township(Row row) {
        return new Township(row.optional("code"), row.required("name", "乡镇的名称"));
    }

    private Branch branch(Row row) {
        return new Branch(row.optional("code"), row.required("name", "支部的名称"), townshipCodes.reference(row, "township"),
                row.oneOf("kind", BranchKind.class));
    }

    private Grid grid(Row row) {
        return new Grid(row.optional("code"), row.required("name", "网格的名称"), branchCodes.reference(row, "branch"));
    }

    private Member member(Row row) {
        return new Member(row.optional("id"), row.required("name", "党员的姓名"),
                branchCodes.optionalReference(row, "branch"), gridCodes.optionalReference(row, "grid"),
                skills(row.optional("skills")), PhoneNumber.in(row, "phone"), row.optional("bind_code"));
    }

    private static Set<String> skills(String cell) {
        return cell == null ? Set.of()
                : Arrays.stream(cell.split("[;；、]"))
                    .map(String::strip)
                    .filter(skill -> !skill.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Household household(Row row) {
        return new Household(row.optional("id"), row.required("head", "户主的姓名"), gridCodes.reference(row, "grid"),
                row.required("address", "住址"), memberIds.optionalReference(row, "member"), row.optional("bind_code"));
    }

    private Posting posting(Row row) {
        Post post = row.oneOf("post", Post.class);
        Posting posting = new Posting(post, scope(row, post), memberIds.reference(row, "member"));
        Integer first = linesOfPostings.putIfAbsent(posting, row.line());
        if (first != null && posting.member() != null) {
            row.fault("member", "与第 " + first + " 行重复；同一岗位每人一行");
        }
        return posting;
    }

    private String scope(Row row, Post post) {
        return switch (post) {
            case GRID_LEADER -> gridCodes.reference(row, "scope");
            case CLERK, SECRETARY, WORK_TEAM -> branchCodes.reference(row, "scope");
            case TOWNSHIP -> townshipCodes.reference(row, "scope");
            case COUNTY_DESK, COUNTY_OVERSIGHT -> Network.COUNTY;
            case null -> row.optional("scope");
        };
    }

}
