package cn.lianhu.sandbox.look;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who somebody is, in the place of an id. */
final class Names {

    static final Who NOBODY = new Who(null, null, false);

    /** Of whom it must not be told who he is. */
    static final Who HIDDEN = new Who(null, null, true);

    private final Supplier<Network> network;

    Names(Supplier<Network> network) {
        this.network = network;
    }

    /**
     * Somebody by name.
     *
     * @param name of a member, or of the head of a resident's household; null when not
     * known or not to be shown
     * @param level of a member's highest post; null for a resident
     */
    record Who(@Nullable String name, @Nullable String level, boolean hidden) {
    }

    /** Reads at once what the names of all of these ask. */
    void expect(Work work, Collection<String> ids) {
        work.expect(ids.stream()
            .filter(id -> id != null && network.get().member(id).isEmpty())
            .distinct()
            .map(Query.PersonOf::new)
            .toList());
    }

    /** A member by id, anybody else by openid; null, the clock, is nobody. */
    Who of(Work work, @Nullable String id) {
        if (id == null) {
            return NOBODY;
        }
        return network.get().member(id).map(this::member).orElseGet(() -> person(work.person(id)));
    }

    private Who person(Person person) {
        return member(person.member())
            .or(() -> Optional.ofNullable(person.household())
                .flatMap(network.get()::household)
                .map(Household::head)
                .map(head -> new Who(head, null, false)))
            .orElse(NOBODY);
    }

    Optional<Who> member(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(network.get()::member).map(this::member);
    }

    private Who member(Member member) {
        Level level = network.get()
            .postsOf(member.id())
            .stream()
            .map(Posting::post)
            .max(Comparator.naturalOrder())
            .map(Post::level)
            .orElse(Level.MEMBER);
        return new Who(member.name(), level.name(), false);
    }

}
