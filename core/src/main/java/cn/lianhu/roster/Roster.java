package cn.lianhu.roster;

import cn.lianhu.casework.Acts;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import java.util.List;
import java.util.Optional;

/** All that keeps the network, put together once. */
public record Roster(RosterRights rights, Amending amending, Households households, Staffing staffing,
        Clashes clashes) {

    public static Roster of(Acts acts, Network network, Codes codes, GoesAlong goesAlong) {
        Amending amending = new Amending(acts.wording(), acts.tell(), network, codes);
        RosterRights rights = new RosterRights(network);
        return new Roster(rights, amending,
                new Households(acts.wording(), acts.tell(), network, rights, amending, acts.succeeding(), codes,
                        goesAlong),
                new Staffing(acts.wording(), network, amending, acts.succeeding(), codes, goesAlong),
                new Clashes(acts.wording().texts(), acts.tell()));
    }

    /**
     * As it was before, if nobody has changed any of it since; what follows a post, and
     * who lived in a household, follows it back.
     */
    public String takeBack(Work work, Person editor, Amendment amendment, Households.Bound bound) {
        if (amending.changedSince(work, amendment)) {
            return households.changedSince(amendment);
        }
        Optional<String> last = amending.lastHolder(work, amendment);
        if (last.isPresent()) {
            return last.get();
        }
        staffing.succeedAgain(work, amendment);
        return amending.takeBack(work, editor, amendment, households.cameBack(work, amendment, bound));
    }

    public List<WhenDue> whenDue() {
        return List.of(staffing, amending);
    }

}
