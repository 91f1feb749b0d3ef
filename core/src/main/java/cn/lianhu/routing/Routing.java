package cn.lianhu.routing;

import cn.lianhu.growing.Leaders;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Report;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To whom a new ticket goes first. */
public final class Routing {

    private final Network network;

    private final Chain chain;

    private final Texts texts;

    private final Leaders leaders;

    public Routing(Network network, Chain chain, Texts texts, Leaders leaders) {
        this.leaders = leaders;
        this.network = network;
        this.chain = chain;
        this.texts = texts;
    }

    /**
     * @param named the place the message names, {@link Place#UNKNOWN} when it names none
     * that the network knows
     * @param home where the reporter belongs, {@link Place#UNKNOWN} for a stranger
     */
    public Assignment first(Work work, Report report, Category category, Place named, Place home) {
        return first(work, report, category, named, home, null);
    }

    /**
     * @param first whose it is first where it is at the reporter's own; null where that
     * is found out
     */
    public Assignment first(Work work, Report report, Category category, Place named, Place home,
            @Nullable First first) {
        if (category.has(Trait.CONDUCT) || report.conduct()) {
            return chain.desk(work, report, named.known() ? named : home, List.of(texts.say(Say.ROUTED_COMPLAINT)));
        }
        if (named.known() && !within(home, named)) {
            return elsewhere(work, report, named);
        }
        if (home.known() && first == First.SECRETARY && !report.urgent()) {
            return chain.from(work, report, words(home, named), Level.BRANCH, Level.TOWNSHIP, List.of(),
                    List.of(texts.say(Say.ROUTED_TO_SECRETARY)));
        }
        if (home.known()) {
            return atHome(work, report, category, words(home, named), first == First.SKILLED);
        }
        return report.urgent() ? chain.desk(work, report, Place.UNKNOWN, List.of(texts.say(Say.ROUTED_URGENT_NO_PLACE)))
                : asked();
    }

    /** Nobody has it before he says where it is. */
    public Assignment asked() {
        return new Assignment(Level.MEMBER, List.of(), Place.UNKNOWN, List.of(texts.say(Say.ROUTED_ASKED)), true);
    }

    /**
     * The county desk has what tells of no place that the network knows, where nobody can
     * be asked.
     * @param said as somebody called the place, if he did
     */
    public Assignment nowhere(Work work, Report report, Place said) {
        return chain.desk(work, report, said, List.of(texts.say(Say.ROUTED_NOWHERE)));
    }

    private static Place words(Place home, Place named) {
        return named.words() == null ? home : new Place(home.grid(), home.branch(), home.township(), named.words());
    }

    /** Whether the named place is the reporter's own, as far as it is named. */
    private static boolean within(Place home, Place named) {
        if (named.grid() != null) {
            return named.grid().equals(home.grid());
        }
        return named.branch() != null ? named.branch().equals(home.branch())
                : Objects.equals(named.township(), home.township());
    }

    private Assignment elsewhere(Work work, Report report, Place place) {
        Level from = place.grid() != null ? Level.GRID : place.branch() != null ? Level.BRANCH : Level.TOWNSHIP;
        return chain.from(work, report, place, from, Level.TOWNSHIP, List.of(),
                List.of(texts.say(Say.ROUTED_BY_PLACE, "place", Objects.requireNonNullElse(place.words(), ""))));
    }

    private Assignment atHome(Work work, Report report, Category category, Place place, boolean skilled) {
        chain.expect(work, List.of(place), Level.GRID, linked(report).map(List::of).orElse(List.of()));
        List<String> why = new ArrayList<>();
        if (report.household() == null) {
            return chain.from(work, report, place, Level.GRID, Level.TOWNSHIP, List.of(),
                    List.of(texts.say(Say.ROUTED_BY_GRID)));
        }
        Excluded excluded = new Excluded(network, work, report, List.of());
        Optional<String> leader = category.has(Trait.MARKET) ? leader(work, report, excluded, why) : Optional.empty();
        Optional<String> member = leader.isPresent() ? leader
                : skilled || category.has(Trait.SETTLE)
                        ? skilled(work, category, place, excluded, why)
                            .or(() -> skilled ? skilledOfBranch(work, category, place, excluded, why)
                                    : Optional.empty())
                            .or(() -> linked(work, report, excluded, why))
                        : linked(work, report, excluded, why).or(() -> skilled(work, category, place, excluded, why));
        return member.map(m -> new Assignment(Level.MEMBER, List.of(m), place, why, false))
            .orElseGet(() -> chain.from(work, report, place, Level.GRID, Level.TOWNSHIP, List.of(), why));
    }

    /** Who takes the household along in what it grows. */
    private Optional<String> leader(Work work, Report report, Excluded excluded, List<String> why) {
        String household = report.household();
        Optional<String> leads = household == null ? Optional.empty() : leaders.of(work, household);
        Optional<String> member = leads.flatMap(m -> chain.take(work, m, Level.MEMBER.title(), excluded, why));
        member.ifPresent(m -> why.add(texts.say(Say.ROUTED_LEADING)));
        return member;
    }

    private Optional<String> linked(Report report) {
        return Optional.ofNullable(report.household()).flatMap(network::household).map(Household::member);
    }

    private Optional<String> linked(Work work, Report report, Excluded excluded, List<String> why) {
        Optional<String> linked = linked(report);
        if (linked.isEmpty()) {
            why.add(texts.say(Say.ROUTED_UNLINKED));
            return Optional.empty();
        }
        Optional<String> member = chain.take(work, linked.get(), Level.MEMBER.title(), excluded, why);
        member.ifPresent(m -> why.add(texts.say(Say.ROUTED_LINKED)));
        return member;
    }

    private Optional<String> skilled(Work work, Category category, Place place, Excluded excluded, List<String> why) {
        return place.grid() == null ? Optional.empty()
                : skilled(work, category, network.membersOfGrid(place.grid()), excluded, why);
    }

    /** What has to be somebody who can, and need not be somebody near. */
    private Optional<String> skilledOfBranch(Work work, Category category, Place place, Excluded excluded,
            List<String> why) {
        return place.branch() == null ? Optional.empty()
                : skilled(work, category,
                        network.gridsOf(place.branch())
                            .stream()
                            .flatMap(grid -> network.membersOfGrid(grid.code()).stream())
                            .toList(),
                        excluded, why);
    }

    /**
     * Whoever of them can do it and has the fewest open tickets, then the smallest id.
     */
    private Optional<String> skilled(Work work, Category category, List<Member> members, Excluded excluded,
            List<String> why) {
        String skill = category.skill();
        if (skill == null) {
            return Optional.empty();
        }
        List<String> able = members.stream()
            .filter(m -> m.skills().contains(skill))
            .map(Member::id)
            .filter(m -> excluded.why(m).isEmpty())
            .toList();
        work.expect(able.stream().map(Query.StaffOf::new).toList());
        List<String> here = able.stream()
            .filter(m -> work.staff(m).canBeTold() && !work.staff(m).away(work.now()))
            .toList();
        work.expect(here.stream().map(Query.LoadOf::new).toList());
        Optional<String> least = here.stream()
            .min(Comparator.<String>comparingInt(work::loadOf).thenComparing(Comparator.naturalOrder()));
        least.ifPresent(m -> why.add(texts.say(Say.ROUTED_SKILLED, "skill", skill)));
        return least;
    }

}
