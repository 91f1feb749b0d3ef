package cn.lianhu.bot.why;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.notification.Notice;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is to a ticket, for an operator: of staff post and id, of residents only
 * what they are to it; of whoever reported in confidence nothing.
 */
final class Recipients {

    private static final String UNBOUND = Notice.unbound("");

    private final Optional<Network> network;

    private final Work work;

    private final Ticket ticket;

    /**
     * @param network the one in force; empty when this program cannot read it
     */
    Recipients(Optional<Network> network, Work work, Ticket ticket) {
        this.network = network;
        this.work = work;
        this.ticket = ticket;
    }

    /** Whether nothing may tell who reported it. */
    boolean confidential() {
        return ticket.report().confidential() || ticket.report().conduct();
    }

    /**
     * Whom a notice is to.
     * @return empty where that would tell who reported in confidence
     */
    Optional<String> of(Notice notice) {
        String to = notice.to();
        if (to.startsWith(UNBOUND)) {
            return staff(to.substring(UNBOUND.length()));
        }
        if (ticket.reportedBy(to)) {
            return confidential() ? Optional.empty() : Optional.of("反映人");
        }
        String member = work.person(to).member();
        if (member != null) {
            return staff(member);
        }
        return confidential() ? Optional.empty() : Optional
            .of(ticket.followers().contains(to) ? "跟着看的人" : ticket.report().forHousehold() ? "反映的那一户" : "一位群众");
    }

    /**
     * Who acted, or nobody for the clock.
     * @param by a member's id or a contact
     */
    Optional<String> acting(@Nullable String by) {
        if (by == null) {
            return Optional.of("到点");
        }
        if (network.flatMap(there -> there.member(by)).isPresent()) {
            return staff(by);
        }
        return confidential() ? Optional.empty() : Optional.of(ticket.followers().contains(by) ? "跟着看的人" : "反映人");
    }

    /** By post and id; empty for who reported it. */
    private Optional<String> staff(String member) {
        Report report = ticket.report();
        boolean his = Stream.of(report.member(), report.enteredBy()).filter(Objects::nonNull).anyMatch(member::equals);
        if (his && report.member() != null && !confidential()) {
            return Optional.of("反映人");
        }
        return his && confidential() ? Optional.empty() : Optional.of(titled(member));
    }

    String titled(String member) {
        return network
            .flatMap(there -> there.postsOf(member).stream().map(Posting::post).max(Comparator.naturalOrder()))
            .map(Post::title)
            .orElseGet(() -> linked(member) ? Level.MEMBER.title() : "党员") + " " + member;
    }

    private boolean linked(String member) {
        return network.filter(there -> !there.householdsOf(member).isEmpty()).isPresent();
    }

    /** Ids of who bears a name; empty where the network knows nobody of it. */
    String named(String name) {
        return network.map(there -> there.membersNamed(name).stream().map(Member::id).collect(Collectors.joining("或")))
            .orElse("");
    }

}
