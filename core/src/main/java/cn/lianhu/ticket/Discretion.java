package cn.lianhu.ticket;

import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept from whom, beyond whether a report is confidential. It is stored with the
 * ticket, so that who was shut out stays so when posts change.
 *
 * @param conduct whether it is about how an official behaves
 * @param revealed whether the reporter said that it may be known who he is
 * @param members ids shut out beside those it is about: their deputies
 * @param posts posts shut out, whoever holds them, as {@code SECRETARY:scope}
 * @param branches codes of the branches nobody of which may have to do with it
 * @param silent whether nothing may arrive at the reporter's phone by itself
 * @param reworded what the desk wrote for the handler in the place of a voice, photo or
 * telling words; null for nothing
 * @param asking id of the desk holder who asks to know who reported; null for none
 * @param knowing ids of those who may know it because a second holder agreed
 */
public record Discretion(boolean conduct, boolean revealed, Set<String> members, Set<String> posts,
        Set<String> branches, boolean silent, @Nullable String reworded, @Nullable String asking, Set<String> knowing) {

    public static final Discretion NONE = new Discretion(false, false, Set.of(), Set.of(), Set.of(), false, null, null,
            Set.of());

    public Discretion {
        members = members == null ? Set.of() : Set.copyOf(members);
        posts = posts == null ? Set.of() : Set.copyOf(posts);
        branches = branches == null ? Set.of() : Set.copyOf(branches);
        knowing = knowing == null ? Set.of() : Set.copyOf(knowing);
    }

    boolean shutsOut(Network network, String member) {
        return members.contains(member)
                || network.postsOf(member).stream().anyMatch(p -> posts.contains(p.post() + ":" + p.scope()))
                || branches.stream().anyMatch(b -> of(network, member, b));
    }

    /**
     * Whether somebody belongs to a branch, serves in a grid of it, or holds a post in
     * it.
     */
    private static boolean of(Network network, String member, String branch) {
        Optional<Member> him = network.member(member);
        return him.filter(m -> network.inBranch(m, branch)).isPresent() || network.postsOf(member)
            .stream()
            .anyMatch(p -> p.scope().equals(branch)
                    || network.grid(p.scope()).filter(g -> g.branch().equals(branch)).isPresent());
    }

    public Discretion ofConduct() {
        return new Discretion(true, revealed, members, posts, branches, silent, reworded, asking, knowing);
    }

    /** As one that was only sorted so. */
    public Discretion withoutConduct() {
        return new Discretion(false, revealed, members, posts, branches, silent, reworded, asking, knowing);
    }

    /** Whether somebody is shut out, by name, post or branch. */
    public boolean shutsOutSomebody() {
        return !members.isEmpty() || !posts.isEmpty() || !branches.isEmpty();
    }

    public Discretion revealing() {
        return new Discretion(conduct, true, members, posts, branches, silent, reworded, asking, knowing);
    }

    /**
     * @param alsoPosts as {@code SECRETARY:scope}
     */
    public Discretion shuttingOut(Set<String> alsoMembers, Set<String> alsoPosts, Set<String> alsoBranches) {
        return new Discretion(conduct, revealed, both(members, alsoMembers), both(posts, alsoPosts),
                both(branches, alsoBranches), silent, reworded, asking, knowing);
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        more.stream().filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    public Discretion silently() {
        return new Discretion(conduct, revealed, members, posts, branches, true, reworded, asking, knowing);
    }

    public Discretion aloud() {
        return new Discretion(conduct, revealed, members, posts, branches, false, reworded, asking, knowing);
    }

    public Discretion rewordedAs(@Nullable String words) {
        return new Discretion(conduct, revealed, members, posts, branches, silent, words, asking, knowing);
    }

    public Discretion askedBy(String member) {
        return new Discretion(conduct, revealed, members, posts, branches, silent, reworded, member, knowing);
    }

    /** Who asked may know it. */
    public Discretion agreed() {
        return asking == null ? this : new Discretion(conduct, revealed, members, posts, branches, silent, reworded,
                null, both(knowing, Set.of(asking)));
    }
}
