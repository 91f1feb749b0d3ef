package cn.lianhu.choosing;

import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How close a household is to a member: how near they live, whether he has it today, how
 * often it was satisfied with him, and whether he can do what it is likely to need. The
 * network does not say where a member lives: it is where a household of his name is, else
 * where those are that he has today.
 */
final class Closeness {

    private static final int SAME_BUILDING = 32;

    private static final int SAME_GROUP = 24;

    private static final int SAME_GRID = 16;

    private static final int HAS_IT = 8;

    private static final int SATISFIED = 4;

    /** More than that says nothing new. */
    private static final int MOST_SATISFIED = 3;

    private static final int SKILL = 6;

    private static final Pattern BUILDING = Pattern.compile("^.*?(?:\\d+|[A-Z]\\d*)(?:幢|栋|座|号楼)");

    private static final Pattern GROUP = Pattern.compile("^.*?\\d+组");

    private static final Map<HouseholdKind, Set<String>> ASKED = Map.of(HouseholdKind.LIVES_ALONE, Set.of("医护", "代办"),
            HouseholdKind.OVER_75, Set.of("医护", "代办"), HouseholdKind.DISABLED, Set.of("医护", "民政"), HouseholdKind.ILL,
            Set.of("医护"), HouseholdKind.LEFT_BEHIND, Set.of("民政"), HouseholdKind.RELIEF, Set.of("民政"),
            HouseholdKind.VETERAN, Set.of("民政"));

    private final Network network;

    private final Member member;

    private final Set<String> buildings = new HashSet<>();

    private final Set<String> groups = new HashSet<>();

    Closeness(Network network, Member member) {
        this.network = network;
        this.member = member;
        homes().forEach(home -> {
            part(BUILDING, home).ifPresent(buildings::add);
            part(GROUP, home).ifPresent(groups::add);
        });
    }

    private List<Household> homes() {
        List<Household> own = network.householdsHeadedBy(member.name())
            .stream()
            .filter(h -> PersonName.same(h.head(), member.name()) && Objects.equals(branch(h), member.branch()))
            .toList();
        return own.size() == 1 ? own : network.householdsOf(member.id());
    }

    private @Nullable String branch(Household household) {
        return network.grid(household.grid()).map(Grid::branch).orElse(null);
    }

    /** Within its branch the village's name is the same for all. */
    private static Optional<String> part(Pattern pattern, Household household) {
        Matcher matcher = pattern.matcher(household.address());
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /**
     * The more, the closer.
     * @param satisfied how many tickets of the household's that he handled it rated 满意
     */
    int to(Household household, int satisfied) {
        int known = member.id().equals(household.member()) ? HAS_IT : 0;
        return near(household) + known + SATISFIED * Math.min(satisfied, MOST_SATISFIED) + SKILL * skills(household);
    }

    private int near(Household household) {
        if (part(BUILDING, household).filter(buildings::contains).isPresent()) {
            return SAME_BUILDING;
        }
        if (part(GROUP, household).filter(groups::contains).isPresent()) {
            return SAME_GROUP;
        }
        return household.grid().equals(member.grid()) ? SAME_GRID : 0;
    }

    private int skills(Household household) {
        return (int) household.kinds()
            .stream()
            .flatMap(kind -> ASKED.getOrDefault(kind, Set.of()).stream())
            .distinct()
            .filter(member.skills()::contains)
            .count();
    }

}
