package cn.lianhu.roster;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import java.util.List;

/**
 * A post that is never empty: of two who dismiss each other at the same time, in
 * whichever copy of the program, one stays.
 */
final class LastHolder {

    /**
     * Whoever gives up such a post writes this, so that two never do from one state.
     *
     * @param id post and scope
     */
    record Given(String id, long version) {

        static final DocumentKind<Given> KIND = new DocumentKind<>("post-given", Given.class, id -> new Given(id, 0),
                Given::id, Given::version, (given, version) -> new Given(given.id, version));

    }

    private final Network network;

    LastHolder(Network network) {
        this.network = network;
    }

    /** Whether nobody would hold the post without this one, as the record has it now. */
    boolean leaves(Work work, Posting going) {
        if (going.post() != Post.COUNTY_DESK) {
            return false;
        }
        List<String> others = network.holders(going.post(), going.scope())
            .stream()
            .filter(member -> !member.equals(going.member()))
            .map(member -> EditedRow.id(Kind.POST, new Posting(going.post(), going.scope(), member).key()))
            .toList();
        work.expect(others.stream().map(id -> new Query.DocumentOf<>(NetworkKinds.ROW, id)).toList());
        if (others.stream().map(id -> work.document(NetworkKinds.ROW, id)).allMatch(LastHolder::gone)) {
            return true;
        }
        work.save(Given.KIND, work.document(Given.KIND, going.post() + " " + going.scope()));
        return false;
    }

    private static boolean gone(EditedRow row) {
        return row.inForce() && row.gone();
    }

}
