package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Assignee;
import cn.lianhu.network.AssigneeFinder;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who may get a ticket by what somebody wrote behind 转办: of those the words may mean, the
 * one that is in his area and may have to do with it, or why there is none.
 */
final class ForwardTarget {

    sealed interface Target {

    }

    record Found(Assignee assignee) implements Target {
    }

    record Nobody(String why) implements Target {
    }

    /** No name or address is longer. */
    private static final int LONGEST = 60;

    private static final int SHOWN = 12;

    private final Wording wording;

    private final Network network;

    private final TicketRoles roles;

    ForwardTarget(Wording wording, Network network, TicketRoles roles) {
        this.wording = wording;
        this.network = network;
        this.roles = roles;
    }

    Target find(Work work, Actor actor, Ticket ticket, String typed) {
        String wanted = Speech.cut(typed.strip().replaceFirst("^(给|到|至)", ""), LONGEST);
        if (wanted.isEmpty()) {
            return new Nobody(say(Say.FORWARD_TO_WHOM, ticket));
        }
        List<Assignee> all = new AssigneeFinder(network).called(wanted);
        List<Assignee> inArea = all.stream().filter(inArea(work, actor, ticket)).toList();
        List<Assignee> allowed = inArea.stream().filter(notBarred(ticket)).toList();
        if (allowed.isEmpty() && !inArea.isEmpty()) {
            return new Nobody(barred(ticket, inArea.getFirst()));
        }
        if (allowed.isEmpty()) {
            return new Nobody(say(all.isEmpty() ? Say.FORWARD_UNKNOWN : Say.FORWARD_OUTSIDE, ticket, "wanted", wanted));
        }
        String choices = list(ticket, allowed);
        if (choices.isEmpty()) {
            return new Nobody(say(Say.FORWARD_VACANT, ticket, "wanted", wanted));
        }
        return allowed.size() == 1 ? new Found(allowed.getFirst()) : new Nobody(say(Say.FORWARD_SEVERAL, ticket,
                "wanted", wanted, "list", choices, "more",
                allowed.size() > SHOWN ? wording.texts().say(Say.MORE_NAMES, "left", allowed.size() - SHOWN) : ""));
    }

    private String say(Say say, Ticket ticket, Object... more) {
        List<Object> filling = new ArrayList<>(List.of("number", ticket.shownNumber()));
        filling.addAll(List.of(more));
        return wording.texts().say(say, filling.toArray());
    }

    /** Those nearest to where the matter is first; a vacant post cannot be chosen. */
    private String list(Ticket ticket, List<Assignee> several) {
        return several.stream()
            .filter(f -> !f.vacant())
            .sorted(Comparator.comparing(f -> far(ticket, f)))
            .limit(SHOWN)
            .map(f -> wording.texts()
                .say(Say.FORWARD_CHOICE, "number", ticket.shownNumber(), "id", f.member(), "name",
                        wording.naming().member(f.member()), "place", wording.naming().place(f.place())))
            .collect(Collectors.joining("\n"));
    }

    private static int far(Ticket ticket, Assignee found) {
        Place here = ticket.place();
        boolean branch = here.branch() != null && here.branch().equals(found.place().branch());
        boolean township = here.township() != null && here.township().equals(found.place().township());
        return branch ? 0 : township ? 1 : 2;
    }

    /**
     * A leader forwards inside the grid, a secretary inside the branch, above inside
     * their area, the desk everywhere.
     */
    private Predicate<Assignee> inArea(Work work, Actor actor, Ticket ticket) {
        Level reach = roles.of(work, actor, ticket).postLevel();
        List<Posting> posts = roles.posts(work, actor.asMember());
        return found -> reach == Level.COUNTY || posts.stream()
            .anyMatch(p -> p.post() == Post.COUNTY_DESK || p.scope().equals(found.place().scope(p.post()))
                    || above(p, found));
    }

    /**
     * A post of the area's own branch or township may be meant too: the secretary, say,
     * of the branch one leads a grid in.
     */
    private boolean above(Posting mine, Assignee found) {
        return switch (mine.post()) {
            case SECRETARY, WORK_TEAM ->
                network.postsOf(found.member()).stream().anyMatch(p -> p.scope().equals(mine.scope()));
            case TOWNSHIP -> network.postsOf(found.member())
                .stream()
                .anyMatch(
                        p -> network.branch(p.scope()).map(Branch::township).filter(mine.scope()::equals).isPresent());
            default -> false;
        };
    }

    /** Nobody handles his own report; of what is secret not even that is said. */
    private String barred(Ticket ticket, Assignee found) {
        boolean own = !ticket.report().confidential() && found.member().equals(ticket.report().member());
        return say(own ? Say.FORWARD_REPORTER : Say.FORWARD_BARRED, ticket, "name",
                wording.naming().member(found.member()));
    }

    private Predicate<Assignee> notBarred(Ticket ticket) {
        return found -> !ticket.report().shutsOut(network, found.member())
                && !found.member().equals(ticket.report().member());
    }

}
