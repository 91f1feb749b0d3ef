package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.testing.Bench;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom danger has called out, at night too: all of them hear how it stands, at once. */
class CalledOutTest {

    private final Bench bench = new Bench();

    private long n;

    @BeforeEach
    void atNight() {
        n = bench.at("2026-03-04 22:00").by("H1").urgent().of("power");
        assertThat(bench.whoWasTold()).containsExactly("LEAD1", "LINK1", "SEC");
        bench.passUntil("2026-03-04 22:10").hush();
    }

    private void told(String who, String... parts) {
        Notice notice = bench.notices(who).toList().getLast();
        assertThat(notice.text()).contains("#" + n).contains(parts);
        Instant leaves = notice.notBefore();
        assertThat(leaves).isEqualTo(bench.now());
    }

    @Test
    void hearsWhoHasAcceptedIt() {
        bench.hand("SEC").accept(n);
        told("LINK1", "书记吴志远接了");
        told("LEAD1", "书记吴志远接了");
        assertThat(bench.notices("SEC")).isEmpty();
    }

    @Test
    void hearsThatItWasWithdrawn() {
        bench.hand("H1").withdraw(n);
        told("LINK1", "撤回了");
        told("LEAD1", "撤回了");
        told("SEC", "撤回了");
    }

    @Test
    void hearsThatThereWasNoDanger() {
        bench.hand("SEC").accept(n);
        bench.hush().hand("SEC").reject(n, "是在试灯");
        told("LINK1", "不用去了", "是在试灯");
        told("LEAD1", "不用去了", "是在试灯");
    }

    @Test
    void hearsThatItIsDone() {
        bench.hand("LEAD1").accept(n);
        bench.hush().hand("LEAD1").resolve(n, "闸拉了，人没事");
        told("LINK1", "闸拉了");
        bench.hush().hand("SEC").close(n, "");
        assertThat(bench.notices("LEAD1").map(Notice::text)).anyMatch(text -> text.contains("办结"));
    }

    @Test
    void hearsHowItEndedThoughAnotherHadTakenItLongBefore() {
        long now = bench.at("2026-03-05 09:00").by("H1").urgent().of("power");
        bench.hand("LINK1").accept(now);
        bench.hush().hand("LINK1").resolve(now, "断了电");
        assertThat(bench.lastTold("LEAD1")).contains("#" + now, "断了电");
        assertThat(bench.told("SEC")).anyMatch(text -> text.contains("断了电"));
    }

    @Test
    void readsNowhereThatSomebodyFailed() {
        bench.passUntil("2026-03-05 00:30");
        assertThat(bench.store().historyOf(n)).noneMatch(e -> e.note().contains("李长顺到"));
        for (String who : bench.whoWasTold()) {
            assertThat(bench.told(who)).noneMatch(text -> text.contains("没接单") || text.contains("没回上话")
                    || text.contains("没办好") && text.contains("李长顺"));
        }
    }

}
