package cn.lianhu.conversation;

import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Directory;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The demo network that the program ships. */
public final class DemoNetwork {

    public static final Network NETWORK = read();

    public static final Directory DIRECTORY = Directory.of(NETWORK);

    private DemoNetwork() {
    }

    private static Network read() {
        return new Network(rows("townships").map(r -> new Township(r[0], r[1])).toList(),
                rows("branches").map(r -> new Branch(r[0], r[1], r[2], BranchKind.valueOf(r[3]))).toList(),
                rows("grids").map(r -> new Grid(r[0], r[1], r[2])).toList(),
                rows("members")
                    .map(r -> new Member(r[0], r[1], none(r[2]), none(r[3]), skills(r[4]), none(r[5]), none(r[6])))
                    .toList(),
                rows("households").map(r -> new Household(r[0], r[1], r[2], r[3], none(r[4]), none(r[5]))).toList(),
                rows("posts").map(DemoNetwork::posting).toList());
    }

    private static Posting posting(String[] row) {
        Post post = Post.valueOf(row[0]);
        return new Posting(post, post == Post.COUNTY_DESK ? Network.COUNTY : row[1], row[2]);
    }

    private static Set<String> skills(String cell) {
        return cell.isEmpty() ? Set.of() : Set.copyOf(List.of(cell.split(";")));
    }

    private static String none(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Stream<String[]> rows(String file) {
        return StreamSupport
            .stream(ShippedTexts.lines(ShippedTexts.config("network/" + file + ".csv")).spliterator(), false)
            .skip(1)
            .map(line -> line.split(",", -1));
    }

}
