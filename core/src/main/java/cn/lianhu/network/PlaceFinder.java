package cn.lianhu.network;

import cn.lianhu.network.Finding.At;
import cn.lianhu.network.Finding.Near;
import cn.lianhu.network.Finding.UnknownPlace;
import cn.lianhu.network.UnitIndex.Entry;
import cn.lianhu.network.UnitIndex.Owner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
        Map<Owner, List<Entry>> addresses = Addresses.of(network);
        this.network = network;
        this.names = new NameIndex(network, addresses.keySet());
        this.units = new UnitIndex(addresses);
    }

    /**
     * The most exact place a text names: a grid before a branch before a township, the
     * longest name first.
     * @param homeGrid the grid where the person who wrote it lives; completes a bare 3组
     * and decides between places of the same name. Null when unknown
     */
    public Finding find(String text, String homeGrid) {
        Spoken spoken = Spoken.of(text);
        Grid home = homeGrid == null ? null : network.grid(homeGrid).orElse(null);
        Finding found = new PlaceSearch(network, units, spoken, home).search(names.in(spoken));
        return found instanceof Finding.None ? unnamed(spoken, home) : inTown(found, spoken, home);
    }

    /** 镇上 of his own town is not where he lives. */
    private static Finding inTown(Finding found, Spoken spoken, Grid home) {
        return home != null && found instanceof At at && at.place().branch() == null
                && IN_TOWN.matcher(spoken.text()).find() ? new UnknownPlace(at.matched()) : found;
    }

    /**
     * Another place than those of the network, the whole of where he lives, or a spot
     * without a name.
     */
    private Finding unnamed(Spoken spoken, Grid home) {
        return UnknownPlaces.in(spoken)
            .<Finding>map(UnknownPlace::new)
            .or(() -> home == null ? Optional.empty()
                    : Landmarks.whole(spoken)
                        .map(words -> new At(Place.ofBranch(network, home.branch(), words), words)))
            .or(() -> Landmarks.in(spoken).map(Near::new))
            .orElseGet(Finding.None::new);
    }

}
