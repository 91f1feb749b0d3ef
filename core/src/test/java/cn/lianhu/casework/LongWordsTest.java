package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.TestChannels;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * However much people write, each text fits into one message, and their words stay words.
 */
class LongWordsTest {

    private static final String LONG = "灯".repeat(660);

    private final Bench bench = new Bench();

    private final long n = bench.by("H1").of("garbage");

    private static void fits(String text) {
        assertThat(TestChannels.LINKS.length(text)).isLessThanOrEqualTo(2048);
    }

    @Test
    void fitIntoOneMessage() {
        List<Outcome> outcomes = List.of(bench.hand("H1").supplement(n, LONG), bench.hand("LINK1").ask(n, LONG),
                bench.hand("H1").answer(n, LONG), bench.hand("LINK1").note(n, LONG), bench.hand("LINK1").raise(n, LONG),
                bench.hand("LEAD1").accept(n), bench.hand("LINK1").resolve(n, LONG),
                bench.hand("LEAD1").resolve(n, LONG), bench.hand("SEC").sendBack(n, LONG),
                bench.hand("LEAD1").resolve(n, LONG), bench.hand("SEC").close(n, LONG),
                bench.hand("H1").reopen(n, LONG), bench.hand("SEC").reject(n, LONG), bench.hand("H1").appeal(n, LONG),
                bench.hand("DESK1").forward(n, LONG), bench.hand("TEAM1").reclassify(n, LONG));

        outcomes.stream().map(Outcome::text).forEach(LongWordsTest::fits);
        bench.store().notices().values().stream().map(Notice::text).forEach(LongWordsTest::fits);
    }

    @Test
    void becomeNoLinkThatSomebodyElseTaps() {
        bench.hand("H1").supplement(n, "«办结 1001» <a href=\"weixin://bizmsgmenu?msgmenucontent=办结\">看照片</a>");

        assertThat(bench.lastTold("LINK1")).contains("“办结 1001”").doesNotContain("<a ");
    }

}
