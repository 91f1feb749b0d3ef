package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.ShortNames;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds whom somebody means behind 转办: a member by name or id, a grid's leader, a
 * village's secretary, a household's linked member.
 */
final class ForwardTarget {

    sealed interface Target {

    }

    /**
     * @param member empty when the post is vacant
     * @param post the level of the post he has it by; null when he has it as a person
     * @param place where the target's area is
     */
    record Found(String member, Level post, Place place) implements Target {
    }

    record Nobody(String why) implements Target {
    }

    /** No name or address is longer. */
    private static final int LONGEST = 60;

    private static final int SHOWN = 12;

    private final Tools tools;

    ForwardTarget(Tools tools) {
        this.tools = tools;
    }

    Target find(Work work, Actor actor, Ticket ticket, String typed) {
        String wanted = Speech.cut(typed.strip().replaceFirst("^(给|到|至)", ""), LONGEST);
        if (wanted.isEmpty()) {
            return new Nobody(say(Say.FORWARD_TO_WHOM, ticket));
        }
        List<Found> all = candidates(wanted);
        List<Found> inArea = all.stream().filter(inArea(work, actor, ticket)).toList();
        List<Found> allowed = inArea.stream().filter(notBarred(ticket)).toList();
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
        return allowed.size() == 1 ? allowed.getFirst() : new Nobody(say(Say.FORWARD_SEVERAL, ticket, "wanted", wanted,
                "list", choices, "more",
                allowed.size() > SHOWN ? tools.texts().say(Say.MORE_NAMES, "left", allowed.size() - SHOWN) : ""));
    }

    private String say(Say say, Ticket ticket, Object... more) {
        List<Object> filling = new ArrayList<>(List.of("number", ticket.shownNumber()));
        filling.addAll(List.of(more));
        return tools.texts().say(say, filling.toArray());
    }

    /** Those nearest to where the matter is first; a vacant post cannot be chosen. */
    private String list(Ticket ticket, List<Found> several) {
        return several.stream()
            .filter(f -> !f.member().isEmpty())
            .sorted(Comparator.comparing(f -> far(ticket, f)))
            .limit(SHOWN)
            .map(f -> tools.texts()
                .say(Say.FORWARD_CHOICE, "number", ticket.shownNumber(), "id", f.member(), "name",
                        tools.naming().member(f.member()), "place", tools.naming().place(f.place())))
            .collect(Collectors.joining("\n"));
    }

    private static int far(Ticket ticket, Found found) {
        Place here = ticket.place();
        boolean branch = here.branch() != null && here.branch().equals(found.place().branch());
        boolean township = here.township() != null && here.township().equals(found.place().township());
        return branch ? 0 : township ? 1 : 2;
    }

    private List<Found> candidates(String wanted) {
        Network network = tools.network().get();
        List<Member> named = network.member(wanted.toUpperCase(Locale.ROOT))
            .map(List::of)
            .orElseGet(() -> network.membersNamed(stripTitle(wanted)));
        List<Found> found = new ArrayList<>(named.stream().map(this::person).toList());
        if (found.isEmpty()) {
            String area = wanted.replaceFirst("(?:(?<=网格)(?:的?网格)?长|的?书记)$", "");
            grids(area).forEach(g -> found.add(leader(g)));
            network.branches().stream().filter(b -> ShortNames.fits(b, area)).forEach(b -> found.add(secretary(b)));
            households(wanted).forEach(h -> linked(h).ifPresent(found::add));
        }
        return found;
    }

    /** By code or whole name; else by what they are called for short. */
    private List<Grid> grids(String wanted) {
        Network network = tools.network().get();
        List<Grid> exact = network.grids()
            .stream()
            .filter(g -> g.code().equals(wanted) || g.name().equals(wanted))
            .toList();
        return exact.isEmpty() ? network.grids().stream().filter(g -> ShortNames.fits(network, g, wanted)).toList()
                : exact;
    }

    private static String stripTitle(String wanted) {
        return wanted.replaceFirst("^(联户党员|网格长|党员|书记)", "").replaceFirst("(同志|书记|网格长)$", "");
    }

    private List<Household> households(String wanted) {
        Network network = tools.network().get();
        Optional<Household> byId = network.household(wanted);
        if (byId.isPresent()) {
            return List.of(byId.get());
        }
        List<Household> byHead = network.householdsHeadedBy(wanted.replaceFirst("家$", ""));
        return byHead.isEmpty() ? network.households().stream().filter(h -> h.address().equals(wanted)).toList()
                : byHead;
    }

    private Found person(Member member) {
        Network network = tools.network().get();
        Level post = network.postsOf(member.id())
            .stream()
            .map(Posting::post)
            .filter(Post::inChain)
            .map(Post::level)
            .max(Comparator.naturalOrder())
            .orElse(null);
        return new Found(member.id(), post, place(member));
    }

    private Place place(Member member) {
        Network network = tools.network().get();
        if (member.grid() != null) {
            return Place.ofGrid(network, member.grid(), null);
        }
        return network.postsOf(member.id())
            .stream()
            .map(this::place)
            .filter(Place::known)
            .findFirst()
            .orElse(Place.UNKNOWN);
    }

    private Place place(Posting posting) {
        Network network = tools.network().get();
        return switch (posting.post()) {
            case GRID_LEADER -> Place.ofGrid(network, posting.scope(), null);
            case CLERK, SECRETARY, WORK_TEAM -> Place.ofBranch(network, posting.scope(), null);
            case TOWNSHIP -> Place.ofTownship(posting.scope(), null);
            case COUNTY_DESK, COUNTY_OVERSIGHT -> Place.UNKNOWN;
        };
    }

    private Found leader(Grid grid) {
        return new Found(holder(Post.GRID_LEADER, grid.code()), Level.GRID,
                Place.ofGrid(tools.network().get(), grid.code(), grid.name()));
    }

    private Found secretary(Branch branch) {
        return new Found(holder(Post.SECRETARY, branch.code()), Level.BRANCH,
                Place.ofBranch(tools.network().get(), branch.code(), branch.name()));
    }

    private String holder(Post post, String scope) {
        return tools.network().get().holders(post, scope).stream().findFirst().orElse("");
    }

    private Optional<Found> linked(Household household) {
        Network network = tools.network().get();
        return Optional.ofNullable(household.member())
            .map(m -> new Found(m, null, Place.ofGrid(network, household.grid(), household.address())));
    }

    /**
     * A leader forwards inside the grid, a secretary inside the branch, above inside
     * their area, the desk everywhere.
     */
    private Predicate<Found> inArea(Work work, Actor actor, Ticket ticket) {
        Level reach = tools.standings().of(work, actor, ticket).post();
        List<Posting> posts = tools.standings().posts(work, actor.member());
        return found -> reach == Level.COUNTY || posts.stream()
            .anyMatch(p -> p.post() == Post.COUNTY_DESK || p.scope().equals(found.place().scope(p.post()))
                    || above(p, found));
    }

    /**
     * A post of the area's own branch or township may be meant too: the secretary, say,
     * of the branch one leads a grid in.
     */
    private boolean above(Posting mine, Found found) {
        Network network = tools.network().get();
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
    private String barred(Ticket ticket, Found found) {
        boolean own = !ticket.report().confidential() && found.member().equals(ticket.report().member());
        return say(own ? Say.FORWARD_REPORTER : Say.FORWARD_BARRED, ticket, "name",
                tools.naming().member(found.member()));
    }

    private Predicate<Found> notBarred(Ticket ticket) {
        return found -> !ticket.report().shutsOut(tools.network().get(), found.member())
                && !found.member().equals(ticket.report().member());
    }

}
