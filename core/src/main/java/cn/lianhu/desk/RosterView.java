package cn.lianhu.desk;

import cn.lianhu.desk.RosterList.Row;
import cn.lianhu.desk.RosterSheet.Line;
import cn.lianhu.desk.RosterSheet.Link;
import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonName;
import cn.lianhu.network.Pinyin;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.people.NoWay;
import cn.lianhu.people.Staff;
import cn.lianhu.roster.RosterRights;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The network as those who keep it see it: rows of where they may say who lives there.
 * How somebody lives (kinds, phone, absence) stands on his page for those who may say it,
 * and in no list and no file.
 */
public final class RosterView {

    private static final int PAGE = 50;

    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    private final Network network;

    private final RosterRights rights;

    public RosterView(Network network, RosterRights rights) {
        this.network = network;
        this.rights = rights;
    }

    /**
     * @param search by name, as it sounds, by address, grid or id; empty for all
     * @param asked from 1; another than there is gives the nearest
     */
    public RosterList list(Work work, String reader, RosterKind kind, String search, int asked) {
        Predicate<String> found = searched(search);
        return switch (kind) {
            case HOUSEHOLDS -> {
                List<Household> all = households(reader)
                    .filter(h -> found.test(h.head()) || found.test(h.address()) || found.test(gridName(h.grid()))
                            || h.id().equalsIgnoreCase(search))
                    .toList();
                Part<Household> part = Part.of(all, asked);
                work.expect(part.rows.stream().map(h -> new Query.OccupantsOf(h.id())).toList());
                yield list(kind, reader, search, part, part.rows.stream().map(h -> row(work, h)).toList());
            }
            case MEMBERS -> {
                List<Member> all = members(reader)
                    .filter(m -> found.test(m.name()) || found.test(serves(m)) || m.id().equalsIgnoreCase(search))
                    .toList();
                Part<Member> part = Part.of(all, asked);
                work.expect(part.rows.stream().map(m -> new Query.StaffOf(m.id())).toList());
                yield list(kind, reader, search, part, part.rows.stream().map(m -> row(work, m)).toList());
            }
            case POSTS -> {
                List<Seat> all = seats(reader)
                    .filter(seat -> found.test(seat.post.title()) || found.test(area(seat))
                            || found.test(name(seat.member)))
                    .toList();
                Part<Seat> part = Part.of(all, asked);
                work.expect(part.rows.stream()
                    .flatMap(seat -> Stream.ofNullable(seat.member))
                    .map(Query.StaffOf::new)
                    .toList());
                yield list(kind, reader, search, part, part.rows.stream().map(seat -> row(work, seat)).toList());
            }
        };
    }

    private record Part<T>(int page, int pages, int count, List<T> rows) {

        static <T> Part<T> of(List<T> all, int asked) {
            int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
            int page = Math.min(Math.max(asked, 1), pages);
            return new Part<>(page, pages, all.size(),
                    all.subList((page - 1) * PAGE, Math.min(all.size(), page * PAGE)));
        }

    }

    private RosterList list(RosterKind kind, String reader, String search, Part<?> part, List<Row> rows) {
        return new RosterList(kind, search, part.page, part.pages, part.count, rows, added(reader, kind));
    }

    /** What he may add of it. */
    List<RosterEdit> added(String reader, RosterKind kind) {
        return switch (kind) {
            case HOUSEHOLDS -> List.of(RosterEdit.ADD_HOUSEHOLD);
            case MEMBERS -> grids(reader).anyMatch(g -> rights.mayKeepMembers(reader, g.code()))
                    ? List.of(RosterEdit.ADD_MEMBER) : List.of();
            case POSTS -> List.of();
        };
    }

    private static Predicate<String> searched(String search) {
        String lower = search.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return text -> true;
        }
        String key = PersonName.key(lower);
        boolean letters = LETTERS.matcher(lower).matches();
        return text -> !text.isEmpty() && (PersonName.key(text).contains(key) || letters && Pinyin.begins(text, lower));
    }

    private Stream<Grid> grids(String reader) {
        return network.grids().stream().filter(grid -> rights.maySayWhere(reader, grid.code()));
    }

    /** Those he keeps, and those linked to him. */
    Stream<Household> households(String reader) {
        Set<String> grids = grids(reader).map(Grid::code).collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(grids.stream().flatMap(grid -> network.householdsOfGrid(grid).stream()),
                network.householdsOf(reader).stream().filter(h -> !grids.contains(h.grid())));
    }

    /** Those of his areas. */
    Stream<Member> members(String reader) {
        Set<String> grids = grids(reader).map(Grid::code).collect(Collectors.toSet());
        Set<String> branches = grids(reader).map(Grid::branch).collect(Collectors.toSet());
        return network.members()
            .stream()
            .filter(m -> m.grid() != null ? grids.contains(m.grid())
                    : m.branch() != null && branches.contains(m.branch()));
    }

    /**
     * @param member null where nobody holds it
     */
    private record Seat(Post post, String scope, @Nullable String member) {
    }

    /** Those tickets climb to, vacant or not, and what else somebody holds there. */
    private Stream<Seat> seats(String reader) {
        Set<String> scopes = new LinkedHashSet<>();
        List<Seat> seats = new ArrayList<>();
        grids(reader).forEach(grid -> {
            String township = network.branch(grid.branch()).map(Branch::township).orElse("");
            if (!township.isEmpty() && scopes.add(township)) {
                seats.addAll(seats(Post.TOWNSHIP, township));
            }
            if (scopes.add(grid.branch())) {
                seats.addAll(seats(Post.SECRETARY, grid.branch()));
            }
            if (scopes.add(grid.code())) {
                seats.addAll(seats(Post.GRID_LEADER, grid.code()));
            }
        });
        Set<Post> above = Set.of(Post.TOWNSHIP, Post.SECRETARY, Post.GRID_LEADER);
        return Stream.concat(seats.stream(),
                network.postings()
                    .stream()
                    .filter(p -> scopes.contains(p.scope()) && !above.contains(p.post()))
                    .map(p -> new Seat(p.post(), p.scope(), p.member())));
    }

    private List<Seat> seats(Post post, String scope) {
        List<String> holders = network.holders(post, scope);
        return holders.isEmpty() ? List.of(new Seat(post, scope, null))
                : holders.stream().map(holder -> new Seat(post, scope, holder)).toList();
    }

    private Row row(Work work, Household household) {
        return new Row(path(household), List.of(household.head(), household.address(), gridName(household.grid()),
                orElse(name(household.member()), "还没有"), bound(work, household.id())));
    }

    private static String bound(Work work, String household) {
        int people = work.occupants(household).contacts().size();
        return people == 0 ? "还没有人" : people + "个人";
    }

    private Row row(Work work, Member member) {
        return new Row(path(member), List.of(member.name(), serves(member), posts(member),
                Integer.toString(network.householdsOf(member.id()).size()), reached(work.staff(member.id()))));
    }

    private Row row(Work work, Seat seat) {
        Optional<Member> member = network.member(seat.member);
        return new Row(null, List.of(seat.post.title(), area(seat), member.map(Member::name).orElse("空着"),
                member.map(m -> reached(work.staff(m.id()))).orElse("")));
    }

    private static String path(Household household) {
        return "/desk/roster/household/" + household.id();
    }

    private static String path(Member member) {
        return "/desk/roster/member/" + member.id();
    }

    private static String reached(Staff staff) {
        if (staff.contact() == null) {
            return "还没绑定";
        }
        NoWay why = staff.noWay();
        return staff.reachable() ? "收得到" : why == null ? "收不到" : switch (why) {
            case UNFOLLOWED -> "收不到：取消了关注";
            case SWITCHED_OFF -> "收不到：他关了公众号的消息";
            case BLACKLISTED -> "收不到：他在公众号的黑名单里";
            case NOT_FOUND -> "收不到：要重新绑定";
            case LIMITED -> "收不到：他的微信受限";
        };
    }

    private String serves(Member member) {
        return member.grid() != null ? gridName(member.grid())
                : network.branch(Objects.requireNonNullElse(member.branch(), "")).map(Branch::name).orElse("");
    }

    private String posts(Member member) {
        return network.everyPostOf(member.id())
            .stream()
            .map(p -> p.post().title())
            .distinct()
            .collect(Collectors.joining("、"));
    }

    private String area(Seat seat) {
        return area(seat.scope);
    }

    private String area(String scope) {
        return network.areaName(scope).orElse("全县");
    }

    private String gridName(String code) {
        return network.grid(code).map(Grid::name).orElse("");
    }

    private String name(@Nullable String member) {
        return network.member(member).map(Member::name).orElse("");
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    /**
     * As the record has it, which may be newer than what this copy knows; empty where
     * there is none, or none for him.
     */
    public Optional<RosterSheet> household(Work work, String reader, String id) {
        EditedRow row = work.document(NetworkKinds.ROW, EditedRow.id(EditedRow.Kind.HOUSEHOLD, id));
        return (row.inForce() ? Optional.ofNullable(row.household()) : network.household(id))
            .filter(h -> rights.maySayWhere(reader, h))
            .map(h -> sheet(work, reader, h));
    }

    private RosterSheet sheet(Work work, String reader, Household h) {
        List<Line> lines = new ArrayList<>(List.of(Line.of("住址", h.address()), Line.of("网格", gridName(h.grid()))));
        lines.add(network.member(h.member())
            .map(m -> new Line("联户党员", "", List.of(new Link(path(m), m.name()))))
            .orElse(Line.of("联户党员", "还没有")));
        lines.add(Line.of("微信里绑定", bound(work, h.id())));
        List<RosterEdit> edits = new ArrayList<>(List.of(RosterEdit.ADDRESS));
        if (rights.maySayHow(reader, h)) {
            lines.add(Line.of("电话", orElse(Objects.toString(h.phone(), ""), "没有")));
            lines.add(Line.of("户类", orElse(
                    h.kinds().stream().sorted().map(HouseholdKind::title).collect(Collectors.joining("、")), "没有")));
            if (h.awayUntil() != null) {
                lines.add(Line.of("外出", h.awayUntil().minusDays(1) + "止"));
            }
            if (h.quietUntil() != null) {
                lines.add(Line.of("家里有人过世", h.quietUntil() + "前不走访"));
            }
            edits.addAll(List.of(RosterEdit.LINK, RosterEdit.AWAY, RosterEdit.BACK, RosterEdit.DIED));
        }
        edits.addAll(1, List.of(RosterEdit.PHONE, RosterEdit.KINDS));
        edits.add(RosterEdit.MOVED_OUT);
        return new RosterSheet(path(h), h.id(), h.head() + "家", List.copyOf(lines), List.copyOf(edits));
    }

    public Optional<RosterSheet> member(Work work, String reader, String id) {
        return members(reader).filter(m -> m.id().equals(id)).findFirst().map(m -> sheet(work, reader, m));
    }

    private RosterSheet sheet(Work work, String reader, Member m) {
        boolean keeps = m.grid() != null && rights.mayKeepMembers(reader, m.grid());
        List<Line> lines = new ArrayList<>(List.of(Line.of("网格或支部", serves(m)),
                Line.of("岗位",
                        orElse(network.everyPostOf(m.id())
                            .stream()
                            .map(p -> area(p.scope()) + p.post().title())
                            .collect(Collectors.joining("、")), "没有")),
                Line.of("特长", orElse(String.join("、", m.skills()), "没有")), Line.of("消息", reached(work.staff(m.id())))));
        if (keeps || m.id().equals(reader)) {
            lines.add(Line.of("电话", orElse(Objects.toString(m.phone(), ""), "没有")));
        }
        List<Link> households = network.householdsOf(m.id())
            .stream()
            .filter(h -> rights.maySayWhere(reader, h))
            .map(h -> new Link(path(h), h.head()))
            .toList();
        lines.add(new Line("联系的户", households.isEmpty() ? "没有" : "", households));
        List<RosterEdit> edits = new ArrayList<>();
        if (mayAppointAny(reader, m)) {
            edits.addAll(List.of(RosterEdit.APPOINT, RosterEdit.DISMISS));
        }
        if (keeps) {
            edits.add(RosterEdit.STOP_MEMBER);
        }
        return new RosterSheet(path(m), m.id(), m.name(), List.copyOf(lines), List.copyOf(edits));
    }

    private boolean mayAppointAny(String reader, Member member) {
        return !reader.equals(member.id())
                && (member.grid() != null && rights.mayAppoint(reader, Post.GRID_LEADER, member.grid())
                        || network.everyPostOf(member.id()).stream().anyMatch(p -> mayDismiss(reader, p)));
    }

    private boolean mayDismiss(String reader, Posting held) {
        return rights.mayAppoint(reader, held.post(), held.scope());
    }

    /** The columns of the network's files, without what is a key or somebody's own. */
    public static List<String> fileColumns(RosterKind kind) {
        return switch (kind) {
            case HOUSEHOLDS -> List.of("id", "head", "grid", "address", "member");
            case MEMBERS -> List.of("id", "name", "branch", "grid", "skills", "capacity");
            case POSTS -> List.of("post", "scope", "member");
        };
    }

    public List<List<Object>> file(String reader, RosterKind kind) {
        return switch (kind) {
            case HOUSEHOLDS -> households(reader)
                .map(h -> List.<Object>of(h.id(), h.head(), h.grid(), h.address(), Objects.toString(h.member(), "")))
                .toList();
            case MEMBERS -> members(reader).map(m -> List.<Object>of(m.id(), m.name(), Objects.toString(m.branch(), ""),
                    Objects.toString(m.grid(), ""), String.join(";", m.skills()), m.capacity()))
                .toList();
            case POSTS -> seats(reader).filter(seat -> seat.member != null)
                .map(seat -> List.<Object>of(seat.post.name(), seat.scope, Objects.requireNonNull(seat.member)))
                .toList();
        };
    }

}
