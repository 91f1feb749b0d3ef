package cn.lianhu.roster;

import cn.lianhu.network.Directory;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PlaceFinder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a household lives by its address, and who may be linked to it. */
public final class Dwellings {

    public static final int LONGEST_ADDRESS = 40;

    /** Longer ones are sentences. */
    private static final int LONGEST_NAME = 12;

    private static final int LONGEST_HAN_NAME = 4;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\u3000、,，;；]+");

    private final Network network;

    private final PlaceFinder places;

    public Dwellings(Directory directory) {
        this(directory.network(), directory.places());
    }

    public Dwellings(Network network, PlaceFinder places) {
        this.network = network;
        this.places = places;
    }

    /** An address as it is kept: without what people put between its parts. */
    public static String written(String address) {
        return BETWEEN.matcher(address).replaceAll("");
    }

    /** By the address, else the only one that who says it keeps. */
    public Optional<Grid> grid(String member, String address) {
        String home = network.member(member).map(Member::grid).orElse(null);
        if (places.find(address, home) instanceof Finding.At at && at.place().grid() != null) {
            return network.grid(at.place().grid());
        }
        return Optional.ofNullable(home).flatMap(network::grid).filter(grid -> !address.contains("村"));
    }

    /** Whether the address is in another grid than the household. */
    public boolean elsewhere(Household household, String address) {
        return places.find(address, household.grid()) instanceof Finding.At at && at.place().grid() != null
                && !at.place().grid().equals(household.grid());
    }

    /** Whom of the grid's branch a name or an id means. */
    public List<Member> linkable(Grid grid, String named) {
        return network.member(named)
            .map(List::of)
            .orElseGet(() -> network.membersNamed(named))
            .stream()
            .filter(m -> network.inBranch(m, grid.branch()))
            .toList();
    }

    /** Whether it is a name, and no sentence's beginning. */
    public boolean couldHead(String name) {
        return name.length() <= (name.contains("·") ? LONGEST_NAME : LONGEST_HAN_NAME)
                || network.household(name).isPresent() || !network.householdsHeadedBy(name).isEmpty();
    }

    /** The one that is there already. */
    public static Optional<Household> there(Network network, String head, String address, Grid grid) {
        return network.householdsHeadedBy(head)
            .stream()
            .filter(h -> h.grid().equals(grid.code()) && h.address().equals(address))
            .findFirst();
    }

}
