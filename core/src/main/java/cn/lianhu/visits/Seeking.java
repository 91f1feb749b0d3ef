package cn.lianhu.visits;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Nobody opened where somebody may be in trouble: the grid's leader comes along when he
 * is asked, and knows when nobody was seen for two hours. It waits for no morning.
 */
public final class Seeking implements WhenDue {

    private final Wording wording;

    private final Tell tell;

    private final Network network;

    private final Callers callers;

    Seeking(Wording wording, Tell tell, Network network, Callers callers) {
        this.wording = wording;
        this.tell = tell;
        this.network = network;
        this.callers = callers;
    }

    /**
     * The leader is asked to come along.
     * @return his id; empty when there is nobody but the member
     */
    public Optional<String> together(Work work, Household house, String member) {
        Optional<String> leader = callers.above(work, house, member);
        leader.ifPresent(to -> tell(work, to,
                wording.texts()
                    .say(Say.VISIT_TOGETHER_TO_LEADER, "who", wording.naming().withPhone(member), "name", house.head(),
                            "address", house.address())));
        return leader;
    }

    private void tell(Work work, String member, String text) {
        tell.memberAtOnce(work, member, NoticeKind.REMINDER, Say.ABOUT_VISIT, text, tell.card(Say.CARD_NOBODY_SEEN));
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(HouseVisits.NOBODY_SEEN, HouseVisits.NOTE_OLD, HouseVisits.GONE);
    }

    @Override
    public void pass(Work work, DueThing due) {
        HouseVisits visits = work.document(HouseVisits.KIND, due.id());
        if (due.kind().equals(HouseVisits.NOTE_OLD)) {
            keep(work, due, visits, visits.withoutOld(work.now()));
            return;
        }
        if (due.kind().equals(HouseVisits.GONE)) {
            work.save(HouseVisits.KIND, network.household(due.id()).isPresent() ? visits.goneAt(null)
                    : HouseVisits.KIND.versioned().apply(HouseVisits.none(due.id()), visits.version()));
            return;
        }
        NobodyThere nobody = visits.nobody();
        Instant leaderAt = nobody == null ? null : nobody.leaderAt();
        if (nobody == null || leaderAt == null || leaderAt.isAfter(work.now())) {
            work.due(due.kind(), due.id(), leaderAt);
            return;
        }
        network.household(due.id()).ifPresent(house -> tell(work, house, nobody));
        work.save(HouseVisits.KIND, visits.tried(new NobodyThere(nobody.at(), nobody.by(), null)));
    }

    private static void keep(Work work, DueThing due, HouseVisits before, HouseVisits after) {
        if (after.equals(before)) {
            work.due(due.kind(), due.id(), before.nextOld().orElse(null));
        }
        else {
            work.save(HouseVisits.KIND, after);
        }
    }

    private void tell(Work work, Household house, NobodyThere nobody) {
        callers.above(work, house, nobody.by())
            .ifPresent(leader -> tell(work, leader, wording.texts()
                .say(Say.NOBODY_SEEN_TO_LEADER, "name", house.head(), "address", house.address(), "at",
                        Speech.moment(nobody.at(), work.now()), "who", wording.naming().withPhone(nobody.by()))));
    }

}
