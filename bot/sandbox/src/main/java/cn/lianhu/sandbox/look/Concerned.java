package cn.lianhu.sandbox.look;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Everybody who can have been told of a ticket. Notices are kept by person, so they are
 * looked for there.
 */
final class Concerned {

    private final Supplier<Network> network;

    Concerned(Supplier<Network> network) {
        this.network = network;
    }

    /** To whom notices go: openids, and who is not bound as the outbox calls him. */
    Set<String> addresses(Work work, Ticket ticket) {
        Set<String> all = new LinkedHashSet<>(ticket.interested());
        Set<String> members = members(ticket, work);
        work.expect(members.stream().map(Query.StaffOf::new).toList());
        members.stream().map(work::staff).flatMap(Concerned::addresses).forEach(all::add);
        return all;
    }

    private static Stream<String> addresses(Staff staff) {
        return Stream.of(staff.contact(), Notice.unbound(staff.member())).filter(Objects::nonNull);
    }

    private Set<String> members(Ticket ticket, Work work) {
        Set<String> members = new LinkedHashSet<>();
        Stream
            .of(handling(ticket), posts(ticket), others(ticket),
                    work.history(ticket.number()).stream().map(HistoryEntry::by))
            .flatMap(some -> some)
            .filter(id -> network.get().member(Objects.requireNonNullElse(id, "")).isPresent())
            .forEach(members::add);
        Set<String> known = Set.copyOf(members);
        work.expect(known.stream().map(Query.StaffOf::new).toList());
        known.stream().map(work::staff).map(Staff::deputy).filter(Objects::nonNull).forEach(members::add);
        return members;
    }

    private static Stream<String> handling(Ticket ticket) {
        return Stream
            .of(ticket.handling().handlers(), ticket.handling().past(), ticket.handling().former(),
                    ticket.handling().alsoTold().keySet())
            .flatMap(some -> some.stream());
    }

    private Stream<String> posts(Ticket ticket) {
        return Arrays.stream(Post.values())
            .flatMap(post -> Stream.ofNullable(ticket.place().scope(post))
                .flatMap(scope -> network.get().holders(post, scope).stream()));
    }

    private Stream<String> others(Ticket ticket) {
        String linked = network.get().household(ticket.report().household()).map(Household::member).orElse(null);
        return Stream.of(linked, ticket.report().member(), ticket.report().enteredBy());
    }

}
