package cn.lianhu.network;

import java.util.Optional;
import java.util.Set;

/**
 * What people of an area call its grids and villages among themselves: 2网格, 第二网格, 白莲2网格,
 * 白莲.
 */
final class ShortNames {

    private static final String GRID = "网格";

    /** A shorter ending of a name says too little. */
    private static final int SHORTEST_END = 4;

    private ShortNames() {
    }

    /**
     * Whether the grid may be meant, with its village's name, with its short name, or
     * without either.
     */
    static boolean fits(Network network, Grid grid, String said) {
        String wanted = simplify(said);
        String name = simplify(grid.name());
        return name.equals(wanted) || endsWith(name, wanted)
                || network.branch(grid.branch()).filter(branch -> fits(branch, name, wanted)).isPresent();
    }

    private static boolean fits(Branch branch, String name, String wanted) {
        String village = PlaceSpelling.simplify(branch.name());
        if (!name.startsWith(village) || name.equals(village)) {
            return false;
        }
        String own = name.substring(village.length());
        return is(own, wanted) || is(BranchNames.stem(village) + own, wanted)
                || BranchNames.full(branch).stream().anyMatch(full -> is(full + own, wanted));
    }

    private static boolean is(String name, String wanted) {
        return name.equals(wanted) || wanted.codePoints().noneMatch(Character::isDigit) && name.equals(wanted + GRID);
    }

    /** 2网格 is no ending of 12网格. */
    private static boolean endsWith(String name, String wanted) {
        return wanted.length() >= SHORTEST_END && name.endsWith(wanted) && !Character.isDigit(wanted.charAt(0));
    }

    /** Whether the branch may be meant. */
    static boolean fits(Branch branch, String said) {
        String wanted = PlaceSpelling.simplify(said);
        Set<String> full = BranchNames.full(branch);
        return full.contains(wanted) || Optional.of(BranchNames.stem(branch.name()))
            .filter(s -> s.length() > 1)
            .filter(wanted::equals)
            .isPresent();
    }

    private static String simplify(String said) {
        return PlaceSpelling.simplify(said).replace("号" + GRID, GRID);
    }

}
