package cn.lianhu.network;

import cn.lianhu.network.UnitIndex.Entry;
import cn.lianhu.network.UnitIndex.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The households' addresses and the grids' names, taken apart into whose units they are
 * and which.
 */
final class Addresses {

    private final Network network;

    private final Map<Owner, List<Entry>> entries = new LinkedHashMap<>();

    private Addresses(Network network) {
        this.network = network;
    }

    static Map<Owner, List<Entry>> of(Network network) {
        return of(network, network.branches());
    }

    /**
     * Those of some branches; an address is taken apart by what its own branch is called.
     */
    static Map<Owner, List<Entry>> of(Network network, Collection<Branch> branches) {
        Addresses addresses = new Addresses(network);
        branches.forEach(addresses::add);
        return addresses.entries;
    }

    private void add(Branch branch) {
        Set<String> names = BranchNames.full(branch);
        for (Grid grid : network.gridsOf(branch.code())) {
            add(grid, names, grid.name());
            network.householdsOfGrid(grid.code()).forEach(h -> add(grid, names, h.address()));
        }
    }

    private void add(Grid grid, Set<String> branchNames, String written) {
        String local = afterName(PlaceSpelling.simplify(written), branchNames);
        int units = Units.first(local);
        Owner owner = new Owner(grid.branch(), local.substring(0, units));
        entries.computeIfAbsent(owner, o -> new ArrayList<>())
            .add(new Entry(Units.at(local, units).beginnings(), grid.code()));
    }

    private String afterName(String address, Set<String> branchNames) {
        for (String name : branchNames) {
            int at = address.indexOf(name);
            if (at >= 0) {
                return address.substring(at + name.length());
            }
        }
        return network.townships()
            .stream()
            .map(Township::name)
            .filter(address::startsWith)
            .findFirst()
            .map(name -> address.substring(name.length()))
            .orElse(address);
    }

}
