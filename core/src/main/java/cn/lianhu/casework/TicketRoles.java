package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.sight.Serving;
import cn.lianhu.sight.Sights;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which roles somebody has on a ticket: the one place that rights come from. A post gives
 * a role only on tickets at its level or below; on a higher one its holder may act only
 * as the handler. On his own report, or on one about himself, a member has none by post.
 */
public final class TicketRoles {

    private final Network network;

    public TicketRoles(Network network) {
        this.network = network;
    }

    public HeldRoles of(Work work, Actor actor, Ticket ticket) {
        if (actor.equals(Actor.CLOCK)) {
            return new HeldRoles(EnumSet.of(Role.CLOCK), null, false);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean about = actor.member() != null && Serving.shutOut(network, work, actor.member(), ticket.report());
        addResident(actor, ticket, roles);
        if (about) {
            roles.remove(Role.FOLLOWER);
        }
        @Nullable Level post = null;
        if (actor.member() != null && !about && !isOwn(actor, ticket.report())) {
            post = addByPost(work, actor.member(), ticket, roles);
        }
        if (roles.isEmpty()) {
            roles.add(Role.OUTSIDER);
        }
        return new HeldRoles(roles, post, about);
    }

    private static void addResident(Actor actor, Ticket ticket, Set<Role> roles) {
        if (isReporter(actor, ticket)) {
            roles.add(Role.REPORTER);
        }
        if (ticket.followers().contains(actor.contact())) {
            roles.add(Role.FOLLOWER);
        }
    }

    /** Whether the report is from him, or was made for his household. */
    public static boolean isReporter(Actor actor, Ticket ticket) {
        return Sights.reporter(actor.viewer(), ticket);
    }

    /** Whether a member reported it himself, so that his posts give him no role on it. */
    static boolean isOwn(Actor actor, Report report) {
        return actor.member() != null && actor.member().equals(report.member())
                || actor.contact() != null && actor.contact().equals(report.reporter());
    }

    /**
     * {@link Role#PAST} for who handled it once and does no more, even where he has no
     * role on it today.
     */
    static Set<Role> past(Actor actor, Ticket ticket) {
        Handling handling = ticket.handling();
        return handling.had(actor.member()) && !handling.has(actor.member()) ? EnumSet.of(Role.PAST)
                : EnumSet.noneOf(Role.class);
    }

    /**
     * Adds what a member is as its handler, as somebody told of it, and by his posts.
     * @return the highest level of his posts whose area the ticket lies in; null for none
     */
    private @Nullable Level addByPost(Work work, String member, Ticket ticket, Set<Role> roles) {
        Handling handling = ticket.handling();
        List<Posting> posts = posts(work, member).stream().filter(p -> Serving.covers(network, p, ticket)).toList();
        boolean holder = posts.stream().anyMatch(p -> p.post() != Post.CLERK && p.post().level() == ticket.level());
        if (handling.has(member) || holder && waitsForPost(ticket)) {
            roles.add(Role.HANDLER);
        }
        if (handling.alsoTold().containsKey(member)) {
            roles.add(Role.TOLD);
        }
        if (handling.former().contains(member)) {
            roles.add(Role.FORMER);
        }
        @Nullable Level highest = null;
        if (posts.stream().anyMatch(p -> p.post() == Post.CLERK)) {
            addClerk(member, ticket, roles);
        }
        for (Posting posting : posts.stream().filter(p -> p.post() != Post.CLERK).toList()) {
            Level level = posting.post().level();
            highest = highest == null || level.above(highest) ? level : highest;
            if (!ticket.level().above(level) || roles.contains(Role.HANDLER)) {
                roles.add(role(posting.post()));
            }
        }
        if (highest != null && closes(ticket, highest, roles)) {
            roles.add(Role.CLOSER);
        }
        return highest;
    }

    /**
     * A clerk closes beside the secretary what is said to be done, but not what he did
     * himself.
     */
    private static void addClerk(String member, Ticket ticket, Set<Role> roles) {
        roles.add(Role.CLERK);
        if (ticket.state() == TicketState.RESOLVED && closingLevel(ticket.ending().resolvedAt()) == Level.BRANCH
                && !member.equals(ticket.ending().resolvedBy())) {
            roles.add(Role.CLOSER);
        }
    }

    /**
     * Any holder of the post may take what it was given, also one who could not be told.
     */
    private static boolean waitsForPost(Ticket ticket) {
        return ticket.state() == TicketState.ASSIGNED && ticket.handling().byPost();
    }

    /** His own posts, and those of the holders on leave whom he stands in for. */
    public List<Posting> posts(Work work, String member) {
        return Serving.posts(network, work, member);
    }

    private static boolean closes(Ticket ticket, Level post, Set<Role> roles) {
        if (ticket.state() == TicketState.RESOLVED) {
            Level duty = closingLevel(ticket.ending().resolvedAt());
            return !duty.above(post);
        }
        return roles.contains(Role.HANDLER) && !closingLevel(ticket.level()).above(post);
    }

    /**
     * The level whose post closes what was resolved at a level: the secretary up to the
     * branch, then the post itself.
     */
    static Level closingLevel(Level resolvedAt) {
        return resolvedAt.above(Level.BRANCH) ? resolvedAt : Level.BRANCH;
    }

    private static Role role(Post post) {
        return switch (post) {
            case GRID_LEADER -> Role.LEADER;
            case CLERK -> Role.CLERK;
            case SECRETARY -> Role.SECRETARY;
            case WORK_TEAM -> Role.TEAM;
            case TOWNSHIP -> Role.TOWNSHIP;
            case COUNTY_DESK, COUNTY_OVERSIGHT -> Role.DESK;
            case SHOP, SUPERVISION, DEPARTMENT -> Role.OUTSIDER;
        };
    }

}
