package cn.lianhu.desk;

import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An area figures may be asked of.
 *
 * @param board code of the area on whose boards it stands: of a grid its branch
 */
record FigureArea(Kind kind, String code, String board, String name) {

    enum Kind {

        COUNTY("乡镇", List.of(Split.PARTS, Split.BRANCHES, Split.CATEGORIES, Split.MONTHS)),
        TOWNSHIP("村社", List.of(Split.PARTS, Split.CATEGORIES, Split.MONTHS)),
        BRANCH("网格", List.of(Split.PARTS, Split.CATEGORIES, Split.MONTHS)), GRID("", List.of(Split.MONTHS));

        private final String parts;

        private final List<Split> splits;

        Kind(String parts, List<Split> splits) {
            this.parts = parts;
            this.splits = splits;
        }

        List<Split> splits() {
            return splits;
        }

        String title(Split split) {
            return split == Split.PARTS ? parts : split.title();
        }

    }

    static FigureArea county() {
        return new FigureArea(Kind.COUNTY, Network.COUNTY, Network.COUNTY, "全县");
    }

    static FigureArea of(Township township) {
        return new FigureArea(Kind.TOWNSHIP, township.code(), township.code(), township.name());
    }

    static FigureArea of(Branch branch) {
        return new FigureArea(Kind.BRANCH, branch.code(), branch.code(), branch.name());
    }

    static FigureArea of(Grid grid) {
        return new FigureArea(Kind.GRID, grid.code(), grid.branch(), grid.name());
    }

    /**
     * Those of a post, its own first, in the order of the network; none of one that is
     * not over the tickets there.
     */
    static Stream<FigureArea> of(Network network, Posting posting) {
        String scope = posting.scope();
        return switch (posting.post()) {
            case COUNTY_DESK -> Stream.concat(Stream.of(county()),
                    network.townships().stream().flatMap(township -> ofTownship(network, township)));
            case TOWNSHIP -> network.township(scope).stream().flatMap(township -> ofTownship(network, township));
            case SECRETARY, CLERK,
                    WORK_TEAM ->
                network.branch(scope)
                    .stream()
                    .flatMap(branch -> Stream.concat(Stream.of(of(branch)),
                            network.gridsOf(scope).stream().map(FigureArea::of)));
            case GRID_LEADER -> network.grid(scope).stream().map(FigureArea::of);
            case COUNTY_OVERSIGHT, SHOP, SUPERVISION, DEPARTMENT -> Stream.empty();
        };
    }

    private static Stream<FigureArea> ofTownship(Network network, Township township) {
        return Stream.concat(Stream.of(of(township)), parts(network, of(township)).stream());
    }

    static List<FigureArea> parts(Network network, FigureArea area) {
        return switch (area.kind) {
            case COUNTY -> network.townships().stream().map(FigureArea::of).toList();
            case TOWNSHIP -> network.branchesOf(area.code).stream().map(FigureArea::of).toList();
            case BRANCH -> network.gridsOf(area.code).stream().map(FigureArea::of).toList();
            case GRID -> List.of();
        };
    }

    /** Whether whoever holds the post reads the words of what is reported there. */
    static boolean near(Posting posting) {
        return posting.post() == Post.CLERK || Post.TOWNSHIP.level().above(posting.post().level());
    }

    static Optional<FigureArea> chosen(Collection<FigureArea> all, String code) {
        return all.stream().filter(area -> area.code.equals(code)).findFirst().or(() -> all.stream().findFirst());
    }

}
