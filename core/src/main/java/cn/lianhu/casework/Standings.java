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
import java.util.function.Supplier;

/**
 * Works out what somebody is to a ticket: the one place rights come from. By right of
 * post one stands only to tickets at or below one's own level, to a higher one only as
 * its handler; to one's own report, or one about oneself, as nothing.
 */
public final class Standings {

    private final Supplier<Network> network;

    public Standings(Supplier<Network> network) {
        this.network = network;
    }

    public Standing of(Work work, Actor actor, Ticket ticket) {
        if (actor.equals(Actor.CLOCK)) {
            return new Standing(EnumSet.of(Role.CLOCK), null, false);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean about = actor.member() != null && Serving.shutOut(network.get(), work, actor.member(), ticket.report());
        resident(actor, ticket, roles);
        if (about) {
            roles.remove(Role.FOLLOWER);
        }
        Level post = null;
        if (actor.member() != null && !about && !own(actor, ticket.report())) {
            post = staff(work, actor.member(), ticket, roles);
        }
        if (roles.isEmpty()) {
            roles.add(Role.OUTSIDER);
        }
        return new Standing(roles, post, about);
    }

    private static void resident(Actor actor, Ticket ticket, Set<Role> roles) {
        if (reporter(actor, ticket)) {
            roles.add(Role.REPORTER);
        }
        if (ticket.followers().contains(actor.openid())) {
            roles.add(Role.FOLLOWER);
        }
    }

    /** Whether the report is from him, or was made for his household. */
    public static boolean reporter(Actor actor, Ticket ticket) {
        return Sights.reporter(actor.viewer(), ticket);
    }

    /**
     * Whether a member reported it himself, so that by right of post he is nothing to it.
     */
    static boolean own(Actor actor, Report report) {
        return actor.member().equals(report.member())
                || actor.openid() != null && actor.openid().equals(report.reporter());
    }

    /**
     * Whether he had it and has it no more, also where he would be nothing to it today.
     */
    static Set<Role> past(Actor actor, Ticket ticket) {
        Handling handling = ticket.handling();
        return handling.had(actor.member()) && !handling.has(actor.member()) ? EnumSet.of(Role.PAST)
                : EnumSet.noneOf(Role.class);
    }

    private Level staff(Work work, String member, Ticket ticket, Set<Role> roles) {
        Handling handling = ticket.handling();
        List<Posting> posts = posts(work, member).stream()
            .filter(p -> Serving.covers(network.get(), p, ticket))
            .toList();
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
        Level highest = null;
        if (posts.stream().anyMatch(p -> p.post() == Post.CLERK)) {
            clerk(member, ticket, roles);
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
     * Closes beside the secretary what is said to be done, but not what he did himself.
     */
    private static void clerk(String member, Ticket ticket, Set<Role> roles) {
        roles.add(Role.CLERK);
        if (ticket.state() == TicketState.RESOLVED && closingLevel(ticket.closing().resolvedAt()) == Level.BRANCH
                && !member.equals(ticket.closing().resolvedBy())) {
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
        return Serving.posts(network.get(), work, member);
    }

    private static boolean closes(Ticket ticket, Level post, Set<Role> roles) {
        if (ticket.state() == TicketState.RESOLVED) {
            Level duty = closingLevel(ticket.closing().resolvedAt());
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
        };
    }

}
