package cn.lianhu.network;

import org.jspecify.annotations.Nullable;

/**
 * Where something is, as exactly as it is known: a grid, a branch alone, a township
 * alone, or nothing.
 *
 * @param grid null unless the grid is known
 * @param branch null unless the branch is known; set whenever the grid is
 * @param township null unless the township is known; set whenever the branch is
 * @param words the place as people say it, for texts; null when unknown
 */
public record Place(@Nullable String grid, @Nullable String branch, @Nullable String township, @Nullable String words) {

    public static final Place UNKNOWN = new Place(null, null, null, null);

    public boolean known() {
        return township != null;
    }

    public static Place ofGrid(Network network, String code, @Nullable String words) {
        Grid grid = network.grid(code).orElseThrow();
        return new Place(code, grid.branch(), network.branch(grid.branch()).orElseThrow().township(), words);
    }

    public static Place ofBranch(Network network, String code, @Nullable String words) {
        return new Place(null, code, network.branch(code).orElseThrow().township(), words);
    }

    public static Place ofTownship(String code, @Nullable String words) {
        return new Place(null, null, code, words);
    }

    /** The same place in other words. */
    public Place named(String otherwise) {
        return new Place(grid, branch, township, otherwise);
    }

    /**
     * The code of this place that a post of the given kind is held for; null when that
     * much is not known.
     */
    public @Nullable String scope(Post post) {
        return switch (post) {
            case GRID_LEADER -> grid;
            case CLERK, SECRETARY, WORK_TEAM, SHOP, SUPERVISION -> branch;
            case TOWNSHIP, DEPARTMENT -> township;
            case COUNTY_DESK, COUNTY_OVERSIGHT -> Network.COUNTY;
        };
    }
}
