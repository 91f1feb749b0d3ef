package cn.lianhu.network;

import cn.lianhu.network.Table.Grouping;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The county: who lives where, who is linked to whom and who holds which post. Never
 * changes; where a row does, there is another network, which shares the others.
 */
public final class Network {

    /** The scope of the county desk's post. */
    public static final String COUNTY = "COUNTY";

    private static final Grouping<Branch> OF_TOWNSHIP = new Grouping<>(Branch::township);

    private static final Grouping<Grid> OF_BRANCH = new Grouping<>(Grid::branch);

    private static final Grouping<Member> SERVING_IN = new Grouping<>(Member::grid);

    private static final Grouping<Member> NAMED = new Grouping<>(m -> PersonName.key(m.name()));

    private static final Grouping<Member> MEMBER_CODE = new Grouping<>(Member::bindCode);

    private static final Grouping<Household> LIVING_IN = new Grouping<>(Household::grid);

    private static final Grouping<Household> HEADED_BY = new Grouping<>(h -> PersonName.key(h.head()));

    private static final Grouping<Household> LINKED_TO = new Grouping<>(Household::member);

    private static final Grouping<Household> HOUSEHOLD_CODE = new Grouping<>(Household::bindCode);

    private static final Grouping<Posting> SEAT = new Grouping<>(p -> seat(p.post(), p.scope()));

    private static final Grouping<Posting> HELD_BY = new Grouping<>(Posting::member);

    private final Table<Township> townships;

    private final Table<Branch> branches;

    private final Table<Grid> grids;

    private final Table<Member> members;

    private final Table<Household> households;

    private final Table<Posting> postings;

    public Network(Collection<Township> townships, Collection<Branch> branches, Collection<Grid> grids,
            Collection<Member> members, Collection<Household> households, Collection<Posting> postings) {
        this(Table.of(townships, Township::code, List.of()), Table.of(branches, Branch::code, List.of(OF_TOWNSHIP)),
                Table.of(grids, Grid::code, List.of(OF_BRANCH)),
                Table.of(members, Member::id, List.of(SERVING_IN, NAMED, MEMBER_CODE)),
                Table.of(households, Household::id, List.of(LIVING_IN, HEADED_BY, LINKED_TO, HOUSEHOLD_CODE)),
                Table.of(postings, Posting::key, List.of(SEAT, HELD_BY)));
    }

    private Network(Table<Township> townships, Table<Branch> branches, Table<Grid> grids, Table<Member> members,
            Table<Household> households, Table<Posting> postings) {
        this.townships = townships;
        this.branches = branches;
        this.grids = grids;
        this.members = members;
        this.households = households;
        this.postings = postings;
    }

    private static String seat(Post post, String scope) {
        return post.level() == Level.COUNTY ? post.name() : post + " " + scope;
    }

    public static Network empty() {
        return new Network(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same with one row as it was edited. */
    public Network with(EditedRow edited) {
        return switch (edited.kind()) {
            case HOUSEHOLD -> with(edited.household() == null ? households.without(edited.row())
                    : households.with(edited.household()));
            case MEMBER -> new Network(townships, branches, grids,
                    edited.member() == null ? members.without(edited.row()) : members.with(edited.member()), households,
                    postings);
            case POST -> new Network(townships, branches, grids, members, households,
                    edited.posting() == null ? postings.without(edited.row()) : postings.with(edited.posting()));
        };
    }

    private Network with(Table<Household> others) {
        return new Network(townships, branches, grids, members, others, postings);
    }

    /** A row as it stands here, as an edit would have it. */
    public EditedRow row(EditedRow.Kind kind, String id) {
        return switch (kind) {
            case HOUSEHOLD -> EditedRow.of(kind, id, household(id).orElse(null), null, null);
            case MEMBER -> EditedRow.of(kind, id, null, member(id).orElse(null), null);
            case POST -> EditedRow.of(kind, id, null, null, postings.row(id).orElse(null));
        };
    }

    public Optional<Township> township(String code) {
        return townships.row(code);
    }

    public Optional<Branch> branch(String code) {
        return branches.row(code);
    }

    public Optional<Grid> grid(String code) {
        return grids.row(code);
    }

    public Optional<Member> member(@Nullable String id) {
        return members.row(id);
    }

    public Optional<Household> household(@Nullable String id) {
        return households.row(id);
    }

    public Collection<Township> townships() {
        return townships.rows();
    }

    public Collection<Branch> branches() {
        return branches.rows();
    }

    public Collection<Grid> grids() {
        return grids.rows();
    }

    public Collection<Member> members() {
        return members.rows();
    }

    public Collection<Household> households() {
        return households.rows();
    }

    public List<Posting> postings() {
        return List.copyOf(postings.rows());
    }

    /** Ids of who holds a post, in the order of the file; empty when it is vacant. */
    public List<String> holders(Post post, String scope) {
        return postings.in(SEAT, seat(post, scope)).stream().map(Posting::member).toList();
    }

    /**
     * The posts a member holds that are over the tickets of an area, in the order of the
     * file: whatever asks for rights asks for these.
     */
    public List<Posting> postsOf(String member) {
        return everyPostOf(member).stream().filter(posting -> posting.post().overTickets()).toList();
    }

    /** Whether tickets climb to it and others hold it, too. */
    public boolean shared(Posting posting) {
        return posting.post().inChain() && holders(posting.post(), posting.scope()).size() > 1;
    }

    /** With those that tickets have nothing to do with. */
    public List<Posting> everyPostOf(String member) {
        return postings.in(HELD_BY, member);
    }

    public List<Member> membersOfGrid(String grid) {
        return members.in(SERVING_IN, grid);
    }

    /** Whether somebody belongs to a branch, or serves in a grid of it. */
    public boolean inBranch(Member member, String branch) {
        return branch.equals(member.branch()) || member.grid() != null
                && grid(member.grid()).filter(grid -> grid.branch().equals(branch)).isPresent();
    }

    /** What the grid, branch or township of a code is called. */
    public Optional<String> areaName(String code) {
        return grid(code).map(Grid::name)
            .or(() -> branch(code).map(Branch::name))
            .or(() -> township(code).map(Township::name));
    }

    /** However the name is written ({@link PersonName#key}). */
    public List<Member> membersNamed(String name) {
        return members.in(NAMED, PersonName.key(name));
    }

    public List<Household> householdsOfGrid(String grid) {
        return households.in(LIVING_IN, grid);
    }

    public List<Household> householdsOf(String linkedMember) {
        return households.in(LINKED_TO, linkedMember);
    }

    /** However the name is written ({@link PersonName#key}). */
    public List<Household> householdsHeadedBy(String name) {
        return households.in(HEADED_BY, PersonName.key(name));
    }

    public List<Grid> gridsOf(String branch) {
        return grids.in(OF_BRANCH, branch);
    }

    public List<Branch> branchesOf(String township) {
        return branches.in(OF_TOWNSHIP, township);
    }

    public Optional<Member> memberWithCode(String bindCode) {
        return members.in(MEMBER_CODE, bindCode).stream().findFirst();
    }

    public Optional<Household> householdWithCode(String bindCode) {
        return households.in(HOUSEHOLD_CODE, bindCode).stream().findFirst();
    }

}
