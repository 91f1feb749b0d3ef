package cn.lianhu.network;

import cn.lianhu.network.Finding.UnknownPlace;
import cn.lianhu.network.UnitIndex.Entry;
import cn.lianhu.network.UnitIndex.Owner;
import java.util.List;
import java.util.Map;

/** Finds places of one network in what people write. Built once for a network; safe to share between threads. */
public final class PlaceFinder {

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
     * The most exact place a text names: a grid before a branch before a township, the longest name first.
     *
     * @param homeGrid the grid where the person who wrote it lives; completes a bare 3组 and decides between places of
     *     the same name. Null when unknown
     */
    public Finding find(String text, String homeGrid) {
        Spoken spoken = Spoken.of(text);
        Grid home = homeGrid == null ? null : network.grid(homeGrid).orElse(null);
        Finding found = new PlaceSearch(network, units, spoken, home).search(names.in(spoken.text()));
        return found instanceof Finding.None
                ? UnknownPlaces.in(spoken.text()).<Finding>map(UnknownPlace::new).orElse(found) : found;
    }
}
