package cn.lianhu.network;

import cn.lianhu.network.Finding.At;
import cn.lianhu.network.Finding.Near;
import cn.lianhu.network.Finding.UnknownPlace;
import cn.lianhu.network.UnitIndex.Entry;
import cn.lianhu.network.UnitIndex.Owner;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds places of one network in what people write. Built once for a network; safe to
 * share between threads.
 */
public final class PlaceFinder {

    private static final Pattern IN_TOWN = Pattern.compile("镇(?:上|街|集市|圩)");

    private final Network network;

    private final NameIndex names;

    private final UnitIndex units;

    public PlaceFinder(Network network) {
        this(network, Addresses.of(network));
    }

    private PlaceFinder(Network network, Map<Owner, List<Entry>> addresses) {
        this(network, new NameIndex(network, addresses.keySet()), new UnitIndex(addresses));
    }

    private PlaceFinder(Network network, NameIndex names, UnitIndex units) {
        this.network = network;
        this.names = names;
        this.units = units;
    }

    /** The same for a network with the same places. */
    PlaceFinder with(Network next) {
        return new PlaceFinder(next, names, units);
    }

    /** The same for a network in which one household is another, or is new or gone. */
    PlaceFinder with(Network next, @Nullable Household before, @Nullable Household after) {
        if (before != null && after != null && before.grid().equals(after.grid())
                && before.address().equals(after.address())) {
            return with(next);
        }
        PlaceFinder found = this;
        for (String branch : branches(next, before, after)) {
            found = found.with(next, branch);
        }
        return found;
    }

    private static Set<String> branches(Network network, @Nullable Household... households) {
        return Stream.of(households)
            .filter(Objects::nonNull)
            .flatMap(household -> network.grid(household.grid()).stream())
            .map(Grid::branch)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private PlaceFinder with(Network next, String branch) {
        Map<Owner, List<Entry>> addresses = Addresses.of(next, next.branch(branch).stream().toList());
        UnitIndex others = units.with(branch, addresses);
        boolean named = Set.copyOf(others.owners(branch)).equals(Set.copyOf(units.owners(branch)));
        return new PlaceFinder(next, named ? names : new NameIndex(next, owners(next, others)), others);
    }

    private static List<Owner> owners(Network network, UnitIndex units) {
        return network.branches().stream().flatMap(branch -> units.owners(branch.code()).stream()).toList();
    }

    /**
     * The most exact place a text names: a grid before a branch before a township, the
     * longest name first.
     * @param homeGrid the grid where the person who wrote it lives; completes a bare 3组
     * and decides between places of the same name. Null when unknown
     */
    public Finding find(String text, @Nullable String homeGrid) {
        PlaceSpelling spoken = PlaceSpelling.of(text);
        Grid home = homeGrid == null ? null : network.grid(homeGrid).orElse(null);
        Finding found = new PlaceSearch(network, units, spoken, home).search(names.in(spoken));
        return found instanceof Finding.None ? unnamed(spoken, home) : inTown(found, spoken, home);
    }

    /** 镇上 of his own town is not where he lives. */
    private static Finding inTown(Finding found, PlaceSpelling spoken, @Nullable Grid home) {
        return home != null && found instanceof At at && at.place().branch() == null
                && IN_TOWN.matcher(spoken.text()).find() ? new UnknownPlace(at.matched()) : found;
    }

    /**
     * Another place than those of the network, the whole of where he lives, or a spot
     * without a name.
     */
    private Finding unnamed(PlaceSpelling spoken, @Nullable Grid home) {
        return UnknownPlaces.in(spoken)
            .<Finding>map(UnknownPlace::new)
            .or(() -> home == null ? Optional.empty()
                    : Landmarks.whole(spoken)
                        .map(words -> new At(Place.ofBranch(network, home.branch(), words), words)))
            .or(() -> Landmarks.in(spoken).map(Near::new))
            .orElseGet(Finding.None::new);
    }

}
