package cn.lianhu.desk;

import cn.lianhu.desk.RosterChanges.Change;
import cn.lianhu.desk.RosterChanges.Given;
import cn.lianhu.desk.RosterChanges.Wrong;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonName;
import cn.lianhu.roster.Dwellings;
import cn.lianhu.roster.RosterRights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

/**
 * A file of the network as its reader changed it, against the rows that he keeps. Each
 * difference is a word of the chat; what no word does is a fault that says who does it. A
 * row that is not his is answered as one that does not exist.
 */
public final class RosterFile {

    private static final Map<RosterKind, Set<RosterEdit>> EDITS = Map.of(RosterKind.HOUSEHOLDS,
            Set.of(RosterEdit.ADDRESS, RosterEdit.LINK, RosterEdit.ADD_HOUSEHOLD), RosterKind.MEMBERS,
            Set.of(RosterEdit.ADD_MEMBER), RosterKind.POSTS, Set.of());

    private static final Pattern SKILLS = Pattern.compile("[\\s;；、,，]+");

    private static final int LONGEST_MEMBER = 12;

    private static final String COUNTY = "写错了，请县里改名册文件。";

    private static final String UNKNOWN = "归您管的名册里没有这个编号。新加的，编号空着。";

    private static final String SIGNS = "这里面有不能用的字或符号，或者太长了。";

    private final RosterView view;

    private final Network network;

    private final RosterRights rights;

    private final Dwellings dwellings;

    public RosterFile(RosterView view, Network network, RosterRights rights, Dwellings dwellings) {
        this.view = view;
        this.network = network;
        this.rights = rights;
        this.dwellings = dwellings;
    }

    /** What a file of it can lead to. */
    public static Set<RosterEdit> edits(RosterKind kind) {
        return EDITS.getOrDefault(kind, Set.of());
    }

    /** Whether he may hand in a file of it at all. */
    public boolean takes(String reader, RosterKind kind) {
        return !edits(kind).isEmpty() && !view.added(reader, kind).isEmpty();
    }

    public RosterChanges against(String reader, RosterKind kind, List<Given> rows) {
        return new Reading(reader).read(kind, rows);
    }

    /** One file in the reading. */
    private final class Reading {

        private final String reader;

        private final List<Change> changes = new ArrayList<>();

        private final List<Wrong> wrong = new ArrayList<>();

        /** On which line a row stands, by its id or by what a new one would be. */
        private final Map<String, Integer> lines = new HashMap<>();

        Reading(String reader) {
            this.reader = reader;
        }

        RosterChanges read(RosterKind kind, List<Given> rows) {
            switch (kind) {
                case HOUSEHOLDS -> read(rows, view.households(reader), Household::id, this::changed, this::household);
                case MEMBERS -> read(rows, view.members(reader), Member::id, this::changed, this::member);
                case POSTS -> {
                }
            }
            wrong.sort(Comparator.comparingInt(Wrong::line));
            return new RosterChanges(List.copyOf(changes), List.copyOf(wrong));
        }

        private <T> void read(List<Given> rows, Stream<T> all, Function<T, String> id, Known<T> known, Fresh fresh) {
            Map<String, T> his = all.collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
            for (Given row : rows) {
                T there = his.get(row.cell("id"));
                if (row.cell("id").isEmpty()) {
                    fresh.of(row);
                }
                else if (there == null) {
                    wrong(row, "id", UNKNOWN);
                }
                else if (first(row, "id", row.cell("id"))) {
                    known.of(row, there);
                }
            }
        }

        /** Twice in one file is a fault. */
        private boolean first(Given row, String column, String what) {
            Integer before = lines.putIfAbsent(what, row.line());
            if (before != null) {
                wrong(row, column, "第" + before + "行已经有了，只留一行。");
            }
            return before == null;
        }

        private void wrong(Given row, String column, String why) {
            wrong.add(new Wrong(row.line(), column, row.cell(column), why));
        }

        private void change(Given row, String column, Change change) {
            if (change.words().isPresent()) {
                changes.add(change);
            }
            else {
                wrong(row, column, SIGNS);
            }
        }

        private void changed(Given row, Household h) {
            boolean head = PersonName.same(row.cell("head"), h.head());
            boolean address = Dwellings.written(row.cell("address")).equals(Dwellings.written(h.address()));
            if (!head && !address) {
                wrong(row, "head", "户主和住址都变了，不像同一户。原来的搬走了，在他家那一页点“迁出”；新来的另写一行，编号空着。");
            }
            else if (!head) {
                wrong(row, "head", "户主不能在文件里改。有人过世换了户主，在他家那一页点“有人过世”；" + COUNTY);
            }
            else if (!address) {
                address(row, h);
            }
            if (!names(row.cell("grid"), network.grid(h.grid()), Grid::code, Grid::name)) {
                wrong(row, "grid", "网格不能在文件里改。搬了家，在他家那一页点“迁出”，再到那边加一户。");
            }
            linked(row, h);
        }

        private static <T> boolean names(String cell, Optional<T> one, Function<T, String> code,
                Function<T, String> name) {
            return one.map(it -> code.apply(it).equals(cell) || name.apply(it).equals(cell)).orElse(cell.isEmpty());
        }

        private void address(Given row, Household h) {
            Optional<String> address = address(row);
            if (address.filter(a -> dwellings.elsewhere(h, a)).isPresent()) {
                wrong(row, "address", "这个地方不在他家的网格。搬了家，在他家那一页点“迁出”，再到那边加一户。");
            }
            else if (address.isPresent()) {
                change(row, "address", new Change(row.line(), h.head() + "家", h.address(), address.get(),
                        RosterEdit.ADDRESS, h.id(), List.of(address.get())));
            }
        }

        private Optional<String> address(Given row) {
            String address = Dwellings.written(row.cell("address"));
            if (address.isEmpty()) {
                wrong(row, "address", "住址不能空着。");
                return Optional.empty();
            }
            if (address.length() > Dwellings.LONGEST_ADDRESS) {
                wrong(row, "address", "太长了，最多" + Dwellings.LONGEST_ADDRESS + "个字。");
                return Optional.empty();
            }
            return Optional.of(address);
        }

        private void linked(Given row, Household h) {
            String cell = row.cell("member");
            if (cell.equals(Objects.toString(h.member(), ""))) {
                return;
            }
            if (cell.isEmpty()) {
                wrong(row, "member", "联户党员只能换人，不能空着。他不干了，请书记在他那一页点“停止联户”。");
                return;
            }
            Optional<Member> member = network.grid(h.grid()).flatMap(grid -> linkable(row, grid));
            if (member.map(Member::id).filter(id -> !id.equals(h.member())).isEmpty()) {
                return;
            }
            if (!rights.maySayHow(reader, h)) {
                wrong(row, "member", "换联户党员，要由他家的联户党员、网格长或书记来。");
                return;
            }
            change(row, "member", new Change(row.line(), h.head() + "家", name(h.member()), member.get().name(),
                    RosterEdit.LINK, h.id(), List.of(member.get().id())));
        }

        private Optional<Member> linkable(Given row, Grid grid) {
            List<Member> named = dwellings.linkable(grid, row.cell("member"));
            if (named.size() != 1) {
                wrong(row, "member", named.isEmpty() ? "那里没有这位党员。写编号，或者写全名。" : "那里有" + named.size() + "位同名，请写编号。");
                return Optional.empty();
            }
            return Optional.of(named.getFirst());
        }

        private String name(@Nullable String member) {
            return network.member(member).map(Member::name).orElse("");
        }

        private void household(Given row) {
            String head = row.cell("head");
            boolean named = !head.isEmpty() && dwellings.couldHead(head);
            if (!named) {
                wrong(row, "head", head.isEmpty() ? "新加一户，要写户主。" : "这不像姓名。户主只写姓名。");
            }
            Optional<String> address = address(row);
            Optional<Grid> grid = address.flatMap(where -> grid(row, where));
            if (grid.isEmpty() || address.isEmpty()) {
                return;
            }
            Optional<Member> member = row.cell("member").isEmpty() ? Optional.empty() : linkable(row, grid.get());
            if (!named || member.isEmpty() && !row.cell("member").isEmpty()) {
                return;
            }
            if (Dwellings.there(network, head, address.get(), grid.get()).isPresent()) {
                wrong(row, "head", "名册里已经有这一户了。");
            }
            else if (first(row, "head", "new " + PersonName.key(head) + " " + address.get())) {
                String linked = member.map(m -> "，由" + m.name() + "联").orElse("");
                change(row, "head",
                        new Change(row.line(), head + "家", "", address.get() + "，归" + grid.get().name() + linked,
                                RosterEdit.ADD_HOUSEHOLD, "",
                                List.of(head, address.get(), member.map(Member::id).orElse(""))));
            }
        }

        /** As the address says it; the file may say the same. */
        private Optional<Grid> grid(Given row, String address) {
            Optional<Grid> grid = dwellings.grid(reader, address);
            if (grid.isEmpty()) {
                wrong(row, "address", "看不出在哪个网格。写全村和组，比如：白莲村3组12号。");
                return Optional.empty();
            }
            if (!rights.maySayWhere(reader, grid.get().code())) {
                wrong(row, "address", grid.get().name() + "的名册不归您管，请找那里的网格长或书记。");
                return Optional.empty();
            }
            String cell = row.cell("grid");
            if (!cell.isEmpty() && !names(cell, grid, Grid::code, Grid::name)) {
                wrong(row, "grid", "住址在" + grid.get().name() + "（" + grid.get().code() + "），和这里写的不一样。拿不准就空着。");
                return Optional.empty();
            }
            return grid;
        }

        private void changed(Given row, Member m) {
            same(row, "name", PersonName.same(row.cell("name"), m.name()), "姓名不能在文件里改。" + COUNTY);
            same(row, "branch", row.cell("branch").equals(Objects.toString(m.branch(), "")), "支部不能在文件里改。" + COUNTY);
            same(row, "grid", row.cell("grid").equals(Objects.toString(m.grid(), "")),
                    "网格不能在文件里改。换了网格，请书记在他那一页点“停止联户”，再到那边加。");
            same(row, "skills", skills(row).equals(m.skills()), "特长不能在文件里改。" + COUNTY);
            same(row, "capacity", row.cell("capacity").equals(Integer.toString(m.capacity())), "户数不能在文件里改。" + COUNTY);
        }

        private void same(Given row, String column, boolean same, String why) {
            if (!same) {
                wrong(row, column, why);
            }
        }

        private static Set<String> skills(Given row) {
            return SKILLS.splitAsStream(row.cell("skills")).filter(s -> !s.isEmpty()).collect(Collectors.toSet());
        }

        private void member(Given row) {
            String name = row.cell("name");
            boolean named = !name.isEmpty() && name.length() <= LONGEST_MEMBER;
            same(row, "name", named, name.isEmpty() ? "新加一位联户人，要写姓名。" : "太长了，只写姓名。");
            same(row, "capacity",
                    row.cell("capacity").isEmpty()
                            || row.cell("capacity").equals(Integer.toString(Member.USUAL_CAPACITY)),
                    "新加的联户人最多联" + Member.USUAL_CAPACITY + "户，这里空着。要多要少，请县里改名册文件。");
            Optional<Grid> grid = network.grids()
                .stream()
                .filter(g -> names(row.cell("grid"), Optional.of(g), Grid::code, Grid::name))
                .filter(g -> rights.mayKeepMembers(reader, g.code()))
                .findFirst();
            if (grid.isEmpty()) {
                wrong(row, "grid", "没有归您管的这个网格。写网格的编码或全名。");
                return;
            }
            String branch = row.cell("branch");
            same(row, "branch", branch.isEmpty() || branch.equals(grid.get().branch()), "和网格所在的支部不一样，空着就行。");
            if (!named) {
                return;
            }
            if (network.membersOfGrid(grid.get().code()).stream().anyMatch(m -> PersonName.same(m.name(), name))) {
                wrong(row, "name", grid.get().name() + "已经有" + name + "了。");
            }
            else if (first(row, "name", "new " + grid.get().code() + " " + PersonName.key(name))) {
                List<String> skills = SKILLS.splitAsStream(row.cell("skills")).filter(s -> !s.isEmpty()).toList();
                String able = skills.isEmpty() ? "" : "，特长" + String.join("、", skills);
                change(row, "name", new Change(row.line(), name, "", grid.get().name() + able, RosterEdit.ADD_MEMBER,
                        "", List.of(name, grid.get().code(), String.join("、", skills))));
            }
        }

    }

    private interface Known<T> {

        void of(Given row, T there);

    }

    private interface Fresh {

        void of(Given row);

    }

}
