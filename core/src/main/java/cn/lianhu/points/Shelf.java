package cn.lianhu.points;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Standing;
import cn.lianhu.ledger.Work;
import java.util.Map;
import java.util.Set;

/**
 * With how many of a good a branch's shop began, whatever the file says later.
 *
 * @param first null would be a shop that has not begun with it: that has version 0
 * @param name the good's, for when the file has it no more
 */
record Shelf(String id, long version, String branch, String good, String name, int first) {

    private static final int MOST = 300;

    static final DocumentKind<Shelf> KIND = new DocumentKind<>("points-shelf", Shelf.class,
            id -> new Shelf(id, 0, "", "", "", 0), Shelf::id, Shelf::version,
            (s, version) -> new Shelf(s.id, version, s.branch, s.good, s.name, s.first),
            s -> s.branch.isEmpty() ? Standing.NOWHERE : new Standing(Map.of(list(s.branch), 0L), Set.of(), Map.of()));

    private static String list(String branch) {
        return "points-shelves:" + branch;
    }

    static Query.Listed in(String branch) {
        return new Query.Listed(list(branch), false, MOST);
    }

    static String id(String branch, String good) {
        return branch + ":" + good;
    }

    static Query.DocumentOf<Shelf> query(String branch, String good) {
        return new Query.DocumentOf<>(KIND, id(branch, good));
    }

    /** As the shop began with it, or as it would begin now. */
    static Shelf of(Work work, String branch, Good good) {
        Shelf kept = work.document(KIND, id(branch, good.code()));
        return kept.version() > 0 ? kept : new Shelf(kept.id(), 0, branch, good.code(), good.name(), good.stock());
    }

}
