package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonFinder.Named;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.reading.Blame;
import cn.lianhu.ticket.Discretion;
import cn.lianhu.ticket.Report;
import cn.lianhu.triage.SubjectKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a report is about, by post or by a name of the register, and who must have
 * nothing to do with it for that.
 */
final class Accusations {

    private final Network network;

    Accusations(Network network) {
        this.network = network;
    }

    /**
     * The report as one about conduct, kept from whom it is about, his deputies and his
     * branch.
     */
    Report against(Work work, Report report, Place place, Blame blame) {
        Set<String> members = new LinkedHashSet<>(report.subjects());
        Set<String> posts = new LinkedHashSet<>();
        blame.posts().forEach(post -> byPost(post, report, place, members, posts));
        members.addAll(nearest(blame.people(), report, place));
        Set<String> branches = branches(members, blame.posts().isEmpty() && !members.isEmpty() ? null : place.branch());
        Set<String> deputies = members.stream()
            .map(m -> work.staff(m).deputy())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
        Discretion kept = report.discretion().ofConduct().shuttingOut(deputies, posts, branches);
        return report.about(members).with(kept);
    }

    /**
     * Kept from neighbours it is about, who happen to be members: they neither see nor
     * handle it.
     */
    Report sparing(Report report, Place place, List<Named> neighbours) {
        Set<String> members = new LinkedHashSet<>(report.subjects());
        members.addAll(nearest(neighbours, report, place));
        return members.isEmpty() ? report : report.about(members);
    }

    private void byPost(SubjectKind post, Report report, Place place, Set<String> members, Set<String> posts) {
        switch (post) {
            case LINKED_MEMBER -> Optional.ofNullable(report.household())
                .flatMap(network::household)
                .map(Household::member)
                .ifPresent(members::add);
            case GRID_LEADER -> holders(Post.GRID_LEADER, place, members, posts);
            case SECRETARY -> holders(Post.SECRETARY, place, members, posts);
            case WORK_TEAM -> holders(Post.WORK_TEAM, place, members, posts);
            case TOWNSHIP -> holders(Post.TOWNSHIP, place, members, posts);
            case COUNTY -> holders(Post.COUNTY_DESK, place, members, posts);
        }
    }

    private void holders(Post post, Place place, Set<String> members, Set<String> posts) {
        String scope = place.scope(post);
        if (scope != null) {
            members.addAll(network.holders(post, scope));
            posts.add(post + ":" + scope);
        }
    }

    /**
     * Of several of one name those of the branch, else of the township, else of the
     * county, else all; never who reports.
     */
    private Set<String> nearest(List<Named> named, Report report, Place place) {
        return named.stream()
            .flatMap(n -> nearest(n, place))
            .map(Member::id)
            .filter(m -> !m.equals(report.member()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Nobody by a title that is borne elsewhere only: it is somebody the register does
     * not know. A title may be that of somebody of the county desk as well, who would
     * read it.
     */
    private Stream<Member> nearest(Named named, Place place) {
        List<Member> same = named.members();
        boolean elsewhere = named.titled() && place.branch() != null;
        Stream<Member> nearest = Stream
            .of(in(same, place.branch(), true), in(same, place.township(), false), ofTheCounty(same),
                    elsewhere ? List.<Member>of() : same)
            .filter(some -> !some.isEmpty())
            .findFirst()
            .orElse(List.of())
            .stream();
        return named.titled() ? Stream.concat(nearest, ofTheCounty(same).stream()) : nearest;
    }

    private List<Member> ofTheCounty(List<Member> members) {
        return members.stream()
            .filter(m -> network.postsOf(m.id()).stream().anyMatch(p -> p.post().level() == Level.COUNTY))
            .toList();
    }

    private List<Member> in(List<Member> members, @Nullable String area, boolean branch) {
        return area == null ? List.of()
                : members.stream()
                    .filter(m -> branchesOf(m.id()).anyMatch(b -> area.equals(branch ? b : township(b))))
                    .toList();
    }

    private @Nullable String township(String branch) {
        return network.branch(branch).map(Branch::township).orElse(null);
    }

    /**
     * @param also null for none
     */
    private Set<String> branches(Set<String> members, @Nullable String also) {
        return Stream.concat(members.stream().flatMap(this::branchesOf), Stream.ofNullable(also))
            .collect(Collectors.toSet());
    }

    /** Where somebody belongs, serves or holds a post. */
    private Stream<String> branchesOf(String member) {
        Stream<String> own = network.member(member)
            .stream()
            .flatMap(m -> Stream.concat(Stream.ofNullable(m.branch()),
                    Stream.ofNullable(m.grid()).flatMap(g -> network.grid(g).stream()).map(g -> g.branch())));
        Stream<String> posts = network.postsOf(member)
            .stream()
            .map(Posting::scope)
            .flatMap(s -> Stream.concat(network.branch(s).stream().map(Branch::code),
                    network.grid(s).stream().map(g -> g.branch())));
        return Stream.concat(own, posts);
    }

}
