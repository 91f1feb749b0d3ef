package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.bot.network.CurrentNetwork.Loaded;
import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkMerge;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The six sheets, checked against each other and turned into the network's terms. */
final class NetworkSheets {

    private static final Pattern CAPACITY = Pattern.compile("\\d{1,2}");

    private final FileSet files;

    private final @Nullable Loaded before;

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

    /**
     * @param before what is in force, which the files may not contradict in everything;
     * null where nothing is yet
     */
    NetworkSheets(FileSet files, @Nullable Loaded before, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
        this.before = before;
        townships = sheet("townships.csv", Columns.of("code", "name"));
        branches = sheet("branches.csv", Columns.of("code", "name", "township", "kind"));
        grids = sheet("grids.csv", Columns.of("code", "name", "branch"));
        members = sheet("members.csv",
                Columns.of("id", "name", "branch", "grid", "skills", "phone", "bind_code").or("capacity"));
        households = sheet("households.csv", Columns.of("id", "head", "grid", "address", "member", "bind_code")
            .or("kinds", "phone", "away_until", "quiet_until"));
        posts = sheet("posts.csv", Columns.of("post", "scope", "member"));
        townshipCodes = Keys.of(townships, "code");
        branchCodes = Keys.of(branches, "code");
        gridCodes = Keys.of(grids, "code");
        memberIds = Keys.of(members, "id");
        Keys.of(households, "id");
        new GivenCodes().check(members, households);
    }

    private Sheet sheet(String file, Columns columns) {
        byte[] bytes = files.contents().get(file);
        return bytes != null ? Spoiled.mended(Sheet.read(file, bytes, columns, faults))
                : Sheet.none(file, "没有这个文件；应有六个文件：" + String.join("、", FileSet.NAMES), faults);
    }

    /** The network; empty when there are faults, or causes of faults. */
    Optional<Network> network() {
        List<Township> towns = read(townships, this::township);
        List<Branch> units = read(branches, this::branch);
        List<Grid> parts = read(grids, this::grid);
        List<Member> people = read(members, this::member);
        List<Household> homes = read(households, this::household);
        List<Posting> held = read(posts, this::posting).stream().flatMap(Optional::stream).toList();
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
        return new Township(row.cell("code"), row.filled("name", "乡镇的名称"));
    }

    private Branch branch(Row row) {
        return new Branch(row.cell("code"), row.filled("name", "支部的名称"), townshipCodes.reference(row, "township"),
                Objects.requireNonNullElse(row.oneOf("kind", BranchKind.class), BranchKind.VILLAGE));
    }

    private Grid grid(Row row) {
        return new Grid(row.cell("code"), row.filled("name", "网格的名称"), branchCodes.reference(row, "branch"));
    }

    private Member member(Row row) {
        Member member = new Member(row.cell("id"), row.filled("name", "党员的姓名"),
                branchCodes.optionalReference(row, "branch"), gridCodes.optionalReference(row, "grid"),
                skills(row.cell("skills")), PhoneNumber.in(row, "phone"), row.optional("bind_code"), capacity(row));
        checkMade(row, EditedRow.of(member));
        return member;
    }

    private static int capacity(Row row) {
        String cell = row.cell("capacity");
        if (cell.isEmpty()) {
            return Member.USUAL_CAPACITY;
        }
        if (!CAPACITY.matcher(cell).matches()) {
            row.fault("capacity", "应为最多联几户，0 到 99 的整数；留空就是 " + Member.USUAL_CAPACITY);
            return Member.USUAL_CAPACITY;
        }
        return Integer.parseInt(cell);
    }

    private static Set<String> skills(String cell) {
        return several(cell).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> several(String cell) {
        return Arrays.stream(cell.split("[;；、]")).map(String::strip).filter(one -> !one.isEmpty());
    }

    private Household household(Row row) {
        Household household = new Household(row.cell("id"), row.filled("head", "户主的姓名"),
                gridCodes.reference(row, "grid"), row.filled("address", "住址"),
                memberIds.optionalReference(row, "member"), row.optional("bind_code"), kinds(row),
                PhoneNumber.in(row, "phone"), day(row, "away_until"), day(row, "quiet_until"));
        checkMade(row, EditedRow.of(household));
        checkSame(row, household);
        return household;
    }

    private void checkMade(Row row, EditedRow written) {
        if (before != null && NetworkMerge.isForged(before.network(), written)) {
            row.fault("id",
                    "“" + NetworkMerge.MADE_IN_CHAT + "”开头的 id 只由公众号自己起；从 export-network 导出的这一行要原样放回，新加的行请用别的 id");
        }
    }

    private void checkSame(Row row, Household now) {
        Household was = before == null ? null : before.files().household(now.id()).orElse(null);
        if (was != null && NetworkMerge.isAnother(was, now)) {
            row.fault("id", "这个 id 原来是" + was.address() + "的" + was.head() + "，现在户主和住址都换了；另一户人家请用新的 id，原来那一行删掉");
        }
    }

    private static Set<HouseholdKind> kinds(Row row) {
        Set<HouseholdKind> kinds = EnumSet.noneOf(HouseholdKind.class);
        several(row.cell("kinds")).forEach(spelling -> HouseholdKind.named(spelling)
            .ifPresentOrElse(kinds::add, () -> row.fault("kinds",
                    "没有“" + spelling + "”这种户类；应为 "
                            + String.join("、", Stream.of(HouseholdKind.values()).map(HouseholdKind::title).toList())
                            + "，几种之间用分号隔开")));
        return Collections.unmodifiableSet(kinds);
    }

    private static @Nullable LocalDate day(Row row, String column) {
        String cell = row.cell(column);
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        }
        catch (DateTimeParseException e) {
            row.fault(column, "应为日期，像 2026-12-01；没有就留空");
            return null;
        }
    }

    /** Empty where it says no post there is. */
    private Optional<Posting> posting(Row row) {
        Post post = row.oneOf("post", Post.class);
        String scope = post == null ? "" : scope(row, post);
        String member = memberIds.reference(row, "member");
        if (post == null) {
            return Optional.empty();
        }
        Posting posting = new Posting(post, scope, member);
        Integer first = linesOfPostings.putIfAbsent(posting, row.line());
        if (first != null && !member.isEmpty()) {
            row.fault("member", "与第 " + first + " 行重复；同一岗位每人一行");
        }
        return Optional.of(posting);
    }

    /**
     * Written as an export has it, or as the code that its townships' codes begin with.
     */
    private boolean ofTheCounty(String code) {
        return code.equals(Network.COUNTY) || townshipCodes.allGoOnFrom(code);
    }

    private String scope(Row row, Post post) {
        return switch (post) {
            case GRID_LEADER -> gridCodes.reference(row, "scope");
            case CLERK, SECRETARY, WORK_TEAM, SHOP, SUPERVISION -> branchCodes.reference(row, "scope");
            case TOWNSHIP -> townshipCodes.reference(row, "scope");
            case DEPARTMENT -> ofTheCounty(row.cell("scope")) ? Network.COUNTY : townshipCodes.reference(row, "scope");
            case COUNTY_DESK, COUNTY_OVERSIGHT -> Network.COUNTY;
        };
    }

}
