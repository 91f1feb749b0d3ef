package cn.lianhu.roster;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.telling.Tell;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Files have taken the place of what was edited in the chat: the secretary of each branch
 * reads once what, in the morning where it is night; the county's desk reads of the rest.
 */
public final class Clashes {

    private static final int SHOWN = 8;

    private final Texts texts;

    private final Tell tell;

    Clashes(Texts texts, Tell tell) {
        this.texts = texts;
        this.tell = tell;
    }

    /**
     * Tells all of them within the change that takes the files.
     * @param network as it is with the files
     * @param rows that were edited, and are as in the files now
     */
    public void tell(Work work, Network network, List<EditedRow> rows) {
        Map<String, TreeSet<String>> told = new LinkedHashMap<>();
        for (EditedRow row : rows) {
            readers(network, row)
                .forEach(member -> told.computeIfAbsent(member, m -> new TreeSet<>()).add(name(network, row)));
        }
        told.forEach((member, names) -> tell.plainMember(work, member, NoticeKind.PROGRESS, Say.ABOUT_POST,
                texts.say(Say.ROSTER_FILES_OVER, "count", names.size(), "list",
                        String.join("、", names.stream().limit(SHOWN).toList()), "left",
                        names.size() > SHOWN ? names.size() - SHOWN : ""),
                tell.card(Say.CARD_ROSTER)));
    }

    private static List<String> readers(Network network, EditedRow row) {
        List<String> secretaries = branch(network, row).map(b -> network.holders(Post.SECRETARY, b)).orElse(List.of());
        return secretaries.isEmpty() ? network.holders(Post.COUNTY_DESK, Network.COUNTY) : secretaries;
    }

    private static Optional<String> branch(Network network, EditedRow row) {
        return switch (row.kind()) {
            case HOUSEHOLD ->
                network.household(row.row()).map(Household::grid).flatMap(network::grid).map(Grid::branch);
            case MEMBER -> network.member(row.row())
                .flatMap(m -> Optional.ofNullable(m.branch())
                    .or(() -> Optional.ofNullable(m.grid()).flatMap(network::grid).map(Grid::branch)));
            case POST -> network.grid(posting(row).scope())
                .map(Grid::branch)
                .or(() -> network.branch(posting(row).scope()).map(Branch::code));
        };
    }

    /** A post's row is its key, so that one that the chat took away is known, too. */
    private static Posting posting(EditedRow row) {
        String[] key = row.row().split(" ");
        return new Posting(Post.valueOf(key[0]), key[1], key[2]);
    }

    private String name(Network network, EditedRow row) {
        return switch (row.kind()) {
            case HOUSEHOLD -> network.household(row.row())
                .map(h -> texts.say(Say.ROSTER_ROW_HOUSEHOLD, "head", h.head()))
                .orElse(row.row());
            case MEMBER -> member(network, row.row());
            case POST -> texts.say(Say.ROSTER_ROW_POST, "name", member(network, posting(row).member()), "post",
                    posting(row).post().title());
        };
    }

    private static String member(Network network, String id) {
        return network.member(id).map(Member::name).orElse(id);
    }

}
