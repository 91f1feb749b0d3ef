package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.testing.Bench;
import org.junit.jupiter.api.Test;

/**
 * The end of a ticket that nobody of its family has read is brought to them in person.
 */
class BringingNewsTest {

    private final Bench bench = new Bench();

    private BringingNews news() {
        return bench.acts().bringingNews();
    }

    private long closed(long n) {
        String handler = bench.ticket(n).handling().first();
        bench.hand(handler).resolve(n, "换了灯泡");
        bench.hand("SEC").close(n, "");
        return n;
    }

    private Notice kept(String who) {
        bench.keepFor(who);
        return bench.notices(who).filter(x -> x.kind() == NoticeKind.CLOSED).findFirst().orElseThrow();
    }

    private boolean possible(Notice notice) {
        return bench.run(work -> news().possible(work, notice));
    }

    private void handOver(Notice notice) {
        bench.run(work -> {
            news().handOver(work, notice);
            return null;
        });
    }

    @Test
    void isTheLinkedMembersToDoOnce() {
        closed(bench.report("H1"));
        Notice notice = kept("H1");
        bench.hush();
        assertThat(possible(notice)).isTrue();
        bench.store().notices().put(notice.id(), notice);
        handOver(notice);
        handOver(notice);
        assertThat(bench.told("LINK1")).hasSize(1);
        assertThat(bench.lastTold("LINK1")).contains("#1001", "换了灯泡", "张家");
        assertThat(kept("H1").fate()).isEqualTo(Fate.HANDED_OVER);
    }

    @Test
    void bringsItToAllOfAHouseholdAtOnce() {
        bench.run(work -> {
            work.save(work.occupants("H1").with("o-son"));
            return null;
        });
        closed(bench.by("LEAD1").forHousehold("H1").of("streetlight"));
        Notice father = kept("H1");
        kept("son");
        handOver(father);
        assertThat(kept("son").fate()).isEqualTo(Fate.HANDED_OVER);
        assertThat(bench.notices("LINK1").filter(x -> x.text().contains("请您上门"))).hasSize(1);
    }

    @Test
    void isForWhoResolvedItWhereNobodyIsLinked() {
        long n = closed(bench.report("H4"));
        String resolver = bench.ticket(n).closing().resolvedBy();
        Notice notice = kept("H4");
        bench.store().settle(notice.id(), Fate.KEPT);
        handOver(notice);
        assertThat(bench.lastTold(resolver)).contains("#1001", "换了灯泡", "廖家");
    }

    @Test
    void isNotDoneWhereItWouldTellWhoReportedInConfidence() {
        closed(bench.by("H1").confidential().of("streetlight"));
        Notice notice = kept("H1");
        bench.hush();
        assertThat(possible(notice)).isFalse();
        handOver(notice);
        assertThat(bench.whoWasTold()).isEmpty();
    }

    @Test
    void isNotDoneOnceHeKnowsOrItIsOpenAgain() {
        long known = closed(bench.report("H1"));
        Notice one = kept("H1");
        bench.hand("LINK1").toldInPerson(known);
        assertThat(possible(one)).isFalse();
        long again = closed(bench.report("H2"));
        Notice other = kept("H2");
        bench.hand("H2").reopen(again, "又黑了");
        assertThat(possible(other)).isFalse();
        bench.hush();
        handOver(other);
        assertThat(bench.whoWasTold()).isEmpty();
    }

    @Test
    void isAboutNothingButTheEnd() {
        long n = bench.report("H1");
        bench.hand("LINK1").accept(n);
        Notice progress = bench.notices("H1").findFirst().orElseThrow();
        closed(n);
        assertThat(progress.kind()).isEqualTo(NoticeKind.PROGRESS);
        assertThat(possible(progress)).isFalse();
    }

}
