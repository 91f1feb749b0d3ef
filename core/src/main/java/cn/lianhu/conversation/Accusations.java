package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.ticket.Discretion;
import cn.lianhu.ticket.Report;
import cn.lianhu.triage.Confidentiality;
import cn.lianhu.triage.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hears who is accused, by post or by a name of the register, and who must have nothing to do with it for that. */
final class Accusations {

    private static final int LOOKED_AT = 400;
    private static final int LONGEST_NAME = 12;

    private final Toolbox box;

    Accusations(Toolbox box) {
        this.box = box;
    }

    /** Whether anybody is accused. */
    boolean in(String text) {
        return Confidentiality.about(text).isPresent() || Confidentiality.accuses(text) || !named(text).isEmpty();
    }

    /** The report as one about conduct, kept from whom it is about, his deputies and his branch. */
    Report against(Work work, Report report, Place place) {
        Set<String> members = new LinkedHashSet<>(report.subjects());
        Set<String> posts = new LinkedHashSet<>();
        Optional<Subject> post = Confidentiality.about(report.words());
        post.ifPresent(s -> byPost(s, report, place, members, posts));
        members.addAll(nearest(named(report.words()), place));
        Set<String> branches = branches(members, post.isEmpty() && !members.isEmpty() ? null : place.branch());
        Set<String> deputies = members.stream().map(m -> work.staff(m).deputy()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Discretion kept = report.discretion().ofConduct().shuttingOut(deputies, posts, branches);
        return report.about(members).with(kept);
    }

    private void byPost(Subject subject, Report report, Place place, Set<String> members, Set<String> posts) {
        switch (subject.kind()) {
            case LINKED_MEMBER -> Optional.ofNullable(report.household()).flatMap(box.network()::household)
                    .map(Household::member).ifPresent(members::add);
            case GRID_LEADER -> holders(Post.GRID_LEADER, place, members, posts);
            case SECRETARY -> holders(Post.SECRETARY, place, members, posts);
            case WORK_TEAM -> holders(Post.WORK_TEAM, place, members, posts);
            case TOWNSHIP -> holders(Post.TOWNSHIP, place, members, posts);
        }
    }

    private void holders(Post post, Place place, Set<String> members, Set<String> posts) {
        String scope = place.scope(post);
        if (scope != null) {
            members.addAll(box.network().holders(post, scope));
            posts.add(post + ":" + scope);
        }
    }

    /** Everybody of the register whose name is accused in the text. */
    private Set<Member> named(String text) {
        String looked = text.substring(0, Math.min(LOOKED_AT, text.length()));
        Set<Member> found = new LinkedHashSet<>();
        for (int start = 0; start < looked.length(); start++) {
            for (int end = start + 2; end <= Math.min(looked.length(), start + LONGEST_NAME); end++) {
                List<Member> of = box.network().membersNamed(looked.substring(start, end));
                if (!of.isEmpty() && Confidentiality.accuses(looked, start, end)) {
                    found.addAll(of);
                }
            }
        }
        return found;
    }

    /** Of several of one name those of the branch, else of the township, else all. */
    private Set<String> nearest(Set<Member> named, Place place) {
        return named.stream().collect(Collectors.groupingBy(Member::name)).values().stream()
                .flatMap(same -> Stream.of(in(same, place.branch(), true), in(same, place.township(), false), same)
                        .filter(some -> !some.isEmpty()).findFirst().orElse(List.of()).stream())
                .map(Member::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Member> in(List<Member> members, String area, boolean branch) {
        return area == null ? List.of() : members.stream().filter(m -> branchesOf(m.id())
                .anyMatch(b -> area.equals(branch ? b : township(b)))).toList();
    }

    private String township(String branch) {
        return box.network().branch(branch).map(Branch::township).orElse(null);
    }

    /** @param also null for none */
    private Set<String> branches(Set<String> members, String also) {
        return Stream.concat(members.stream().flatMap(this::branchesOf), Stream.ofNullable(also))
                .collect(Collectors.toSet());
    }

    /** Where somebody belongs, serves or holds a post. */
    private Stream<String> branchesOf(String member) {
        Network network = box.network();
        Stream<String> own = network.member(member).stream().flatMap(m -> Stream.concat(Stream.ofNullable(m.branch()),
                Stream.ofNullable(m.grid()).flatMap(g -> network.grid(g).stream()).map(g -> g.branch())));
        Stream<String> posts = network.postsOf(member).stream().map(Posting::scope)
                .flatMap(s -> Stream.concat(network.branch(s).stream().map(Branch::code),
                        network.grid(s).stream().map(g -> g.branch())));
        return Stream.concat(own, posts);
    }
}
