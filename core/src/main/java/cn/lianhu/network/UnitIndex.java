package cn.lianhu.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which grids an address that begins in a certain way lies in: as deep as it takes to
 * tell one grid, no deeper.
 */
final class UnitIndex {

    /**
     * What the units count in: a branch itself (spot is empty), or an estate or road of
     * it.
     */
    record Owner(String branch, String spot) {
    }

    /** One address: its beginnings and its grid. */
    record Entry(List<String> beginnings, String grid) {
    }

    private static final Pattern FIRST = Pattern.compile("(\\d+)(座|组|区|)");

    private final Map<Owner, Map<String, Set<String>>> grids = new HashMap<>();

    private final Map<String, List<Owner>> owners = new HashMap<>();

    private final Map<String, Set<String>> branchesWith = new HashMap<>();

    UnitIndex(Map<Owner, List<Entry>> entries) {
        add(entries);
    }

    /** The same with other addresses in one branch, which are all of that branch. */
    UnitIndex with(String branch, Map<Owner, List<Entry>> entries) {
        UnitIndex other = new UnitIndex(Map.of());
        grids.forEach((owner, beginnings) -> {
            if (!owner.branch().equals(branch)) {
                other.grids.put(owner, beginnings);
            }
        });
        other.owners.putAll(owners);
        other.owners.remove(branch);
        branchesWith.forEach((building, found) -> other.branchesWith.put(building, without(found, branch)));
        other.add(entries);
        return other;
    }

    private static Set<String> without(Set<String> branches, String branch) {
        Set<String> others = new TreeSet<>(branches);
        others.remove(branch);
        return others;
    }

    /** What a branch's units count in. */
    List<Owner> owners(String branch) {
        return owners.getOrDefault(branch, List.of());
    }

    private void add(Map<Owner, List<Entry>> entries) {
        entries.forEach((owner, addresses) -> {
            Map<String, Set<String>> beginnings = new HashMap<>();
            beginnings.put("", gridsOf(addresses));
            deepen(beginnings, addresses, 0);
            grids.put(owner, beginnings);
            owners.computeIfAbsent(owner.branch(), b -> new ArrayList<>(2)).add(owner);
            beginnings.keySet()
                .stream()
                .filter(b -> b.endsWith("幢"))
                .forEach(b -> branchesWith.computeIfAbsent(b, x -> new TreeSet<>()).add(owner.branch()));
        });
    }

    private static void deepen(Map<String, Set<String>> into, List<Entry> addresses, int depth) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        addresses.stream()
            .filter(a -> a.beginnings().size() > depth)
            .forEach(a -> groups.computeIfAbsent(a.beginnings().get(depth), b -> new ArrayList<>()).add(a));
        groups.forEach((beginning, group) -> {
            Set<String> found = gridsOf(group);
            into.put(beginning, found);
            if (found.size() > 1) {
                deepen(into, group, depth + 1);
            }
        });
    }

    private static Set<String> gridsOf(List<Entry> addresses) {
        Set<String> found = new TreeSet<>();
        addresses.forEach(a -> found.add(a.grid()));
        return Set.copyOf(found);
    }

    /**
     * The grids of the deepest beginning that is known; empty when not even the first
     * unit is.
     */
    Set<String> grids(Owner owner, Units units) {
        Map<String, Set<String>> beginnings = grids.getOrDefault(owner, Map.of());
        if (units.none()) {
            return beginnings.getOrDefault("", Set.of());
        }
        for (String beginning : units.beginnings().reversed()) {
            if (beginnings.containsKey(beginning)) {
                return beginnings.get(beginning);
            }
        }
        return units.parts().getFirst().contains("-") ? grids(owner, units.spelledOut()) : Set.of();
    }

    /**
     * 25座 for 25幢, 7组 or 7区 for the 7th grid of a branch that does not count its groups
     * otherwise, a bare 11.
     */
    Set<String> saidOtherwise(Owner owner, Units units) {
        Map<String, Set<String>> beginnings = grids.getOrDefault(owner, Map.of());
        Matcher first = FIRST.matcher(units.parts().getFirst());
        if (!first.matches()) {
            return Set.of();
        }
        List<String> tried = switch (first.group(2)) {
            case "座" -> List.of("幢");
            case "组", "区" -> List.of("网格");
            case "" -> List.of("组", "网格");
            default -> List.of();
        };
        return tried.stream()
            .map(unit -> first.group(1) + unit)
            .filter(beginnings::containsKey)
            .filter(said -> !said.endsWith("网格") || countsByGrid(beginnings, said))
            .map(beginnings::get)
            .findFirst()
            .orElse(Set.of());
    }

    /** Whether no group of another number lies in this grid. */
    private static boolean countsByGrid(Map<String, Set<String>> beginnings, String grid) {
        return beginnings.entrySet()
            .stream()
            .filter(e -> e.getKey().endsWith("组") && FIRST.matcher(e.getKey()).matches())
            .noneMatch(e -> e.getValue().equals(beginnings.get(grid)) && !e.getKey().equals(grid.replace("网格", "组")));
    }

    /** The one branch that has a building of this number, itself or on an estate. */
    Optional<String> onlyBranchWith(Units building) {
        Set<String> found = branchesWith.getOrDefault(building.parts().getFirst(), Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /**
     * The grids of units said without a name, in a branch: of the branch itself before
     * those of its estates.
     */
    Set<String> gridsAnywhereIn(String branch, Units units) {
        Set<String> own = grids(new Owner(branch, ""), units);
        if (!own.isEmpty()) {
            return own;
        }
        Set<String> found = new TreeSet<>();
        owners.getOrDefault(branch, List.of()).forEach(owner -> found.addAll(grids(owner, units)));
        return found.isEmpty() ? saidOtherwise(new Owner(branch, ""), units) : found;
    }

}
