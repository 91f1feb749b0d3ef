package cn.lianhu.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The county as the network's files describe it: immutable, replaced as a whole when the
 * files change.
 */
public final class Network {

    /** The scope of the county desk's post. */
    public static final String COUNTY = "COUNTY";

    private final Map<String, Township> townships = new LinkedHashMap<>();

    private final Map<String, Branch> branches = new LinkedHashMap<>();

    private final Map<String, Grid> grids = new LinkedHashMap<>();

    private final Map<String, Member> members = new LinkedHashMap<>();

    private final Map<String, Household> households = new LinkedHashMap<>();

    private final List<Posting> postings;

    private final Map<String, List<String>> holders = new HashMap<>();

    private final Map<String, List<Posting>> postsOf = new HashMap<>();

    private final Map<String, List<Member>> membersOfGrid = new HashMap<>();

    private final Map<String, List<Member>> membersByName = new HashMap<>();

    private final Map<String, List<Household>> householdsOfGrid = new HashMap<>();

    private final Map<String, List<Household>> householdsOfMember = new HashMap<>();

    private final Map<String, List<Household>> householdsByHead = new HashMap<>();

    private final Map<String, List<Grid>> gridsOfBranch = new HashMap<>();

    private final Map<String, List<Branch>> branchesOfTownship = new HashMap<>();

    private final Map<String, Member> memberByCode = new HashMap<>();

    private final Map<String, Household> householdByCode = new HashMap<>();

    public Network(Collection<Township> townships, Collection<Branch> branches, Collection<Grid> grids,
            Collection<Member> members, Collection<Household> households, Collection<Posting> postings) {
        townships.forEach(t -> this.townships.put(t.code(), t));
        branches.forEach(this::add);
        grids.forEach(this::add);
        members.forEach(this::add);
        households.forEach(this::add);
        this.postings = List.copyOf(postings);
        postings.forEach(this::add);
    }

    private void add(Branch branch) {
        branches.put(branch.code(), branch);
        group(branchesOfTownship, branch.township(), branch);
    }

    private void add(Grid grid) {
        grids.put(grid.code(), grid);
        group(gridsOfBranch, grid.branch(), grid);
    }

    private void add(Member member) {
        members.put(member.id(), member);
        group(membersByName, PersonName.key(member.name()), member);
        if (member.grid() != null) {
            group(membersOfGrid, member.grid(), member);
        }
        if (member.bindCode() != null) {
            memberByCode.put(member.bindCode(), member);
        }
    }

    private void add(Household household) {
        households.put(household.id(), household);
        group(householdsOfGrid, household.grid(), household);
        group(householdsByHead, PersonName.key(household.head()), household);
        if (household.member() != null) {
            group(householdsOfMember, household.member(), household);
        }
        if (household.bindCode() != null) {
            householdByCode.put(household.bindCode(), household);
        }
    }

    private void add(Posting posting) {
        group(holders, key(posting.post(), posting.scope()), posting.member());
        group(postsOf, posting.member(), posting);
    }

    private static <T> void group(Map<String, List<T>> into, String key, T value) {
        into.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
    }

    private static String key(Post post, String scope) {
        return post.level() == Level.COUNTY ? post.name() : post + " " + scope;
    }

    public static Network empty() {
        return new Network(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Optional<Township> township(String code) {
        return Optional.ofNullable(townships.get(code));
    }

    public Optional<Branch> branch(String code) {
        return Optional.ofNullable(branches.get(code));
    }

    public Optional<Grid> grid(String code) {
        return Optional.ofNullable(grids.get(code));
    }

    public Optional<Member> member(String id) {
        return Optional.ofNullable(members.get(id));
    }

    public Optional<Household> household(String id) {
        return Optional.ofNullable(households.get(id));
    }

    public Collection<Township> townships() {
        return townships.values();
    }

    public Collection<Branch> branches() {
        return branches.values();
    }

    public Collection<Grid> grids() {
        return grids.values();
    }

    public Collection<Member> members() {
        return members.values();
    }

    public Collection<Household> households() {
        return households.values();
    }

    public List<Posting> postings() {
        return postings;
    }

    /** Ids of who holds a post, in the order of the file; empty when it is vacant. */
    public List<String> holders(Post post, String scope) {
        return holders.getOrDefault(key(post, scope), List.of());
    }

    /** The posts a member holds, in the order of the file. */
    public List<Posting> postsOf(String member) {
        return postsOf.getOrDefault(member, List.of());
    }

    public List<Member> membersOfGrid(String grid) {
        return membersOfGrid.getOrDefault(grid, List.of());
    }

    /** However the name is written ({@link PersonName#key}). */
    public List<Member> membersNamed(String name) {
        return membersByName.getOrDefault(PersonName.key(name), List.of());
    }

    public List<Household> householdsOfGrid(String grid) {
        return householdsOfGrid.getOrDefault(grid, List.of());
    }

    public List<Household> householdsOf(String linkedMember) {
        return householdsOfMember.getOrDefault(linkedMember, List.of());
    }

    /** However the name is written ({@link PersonName#key}). */
    public List<Household> householdsHeadedBy(String name) {
        return householdsByHead.getOrDefault(PersonName.key(name), List.of());
    }

    public List<Grid> gridsOf(String branch) {
        return gridsOfBranch.getOrDefault(branch, List.of());
    }

    public List<Branch> branchesOf(String township) {
        return branchesOfTownship.getOrDefault(township, List.of());
    }

    public Optional<Member> memberWithCode(String bindCode) {
        return Optional.ofNullable(memberByCode.get(bindCode));
    }

    public Optional<Household> householdWithCode(String bindCode) {
        return Optional.ofNullable(householdByCode.get(bindCode));
    }

}
