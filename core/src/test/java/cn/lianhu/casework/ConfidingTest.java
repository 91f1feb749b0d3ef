package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Viewer;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** 移送, 转述, 查反映人 and 同意查 are for the county desk, of what was told in confidence. */
class ConfidingTest {

    private final Bench bench = new Bench();

    private Confiding confiding() {
        return bench.acts().confiding();
    }

    private final long complaint = bench.by("H1").ofConduct().about("SEC").of("conduct");

    private final long light = bench.by("H2").confidential().of("streetlight");

    private interface Deed {

        Outcome on(Work work, Actor actor, Ticket ticket);

    }

    private Outcome by(String who, long n, Deed deed) {
        return bench.run(work -> deed.on(work, bench.actor(who), work.ticket(n).orElseThrow()));
    }

    private Outcome refer(String who, long n, String whom) {
        return by(who, n, (w, a, t) -> confiding().refer(w, a, t, whom));
    }

    private Outcome reword(String who, long n, String words) {
        return by(who, n, (w, a, t) -> confiding().reword(w, a, t, words));
    }

    private boolean knowsWho(String member) {
        return bench.run(work -> bench.acts()
            .wording()
            .sights()
            .of(work, new Viewer("o-" + member, null, member), work.ticket(complaint).orElseThrow())
            .sees(Part.FAMILY));
    }

    @Test
    void nobodyElseDoesAnyOfIt() {
        for (String who : new String[] { "LINK1", "SEC", "TOWN", "H1" }) {
            assertThat(refer(who, complaint, "纪委监委").done()).as(who).isFalse();
            assertThat(reword(who, complaint, "有人反映").done()).as(who).isFalse();
            assertThat(by(who, complaint, confiding()::askWho).done()).as(who).isFalse();
            assertThat(by(who, complaint, confiding()::agree).done()).as(who).isFalse();
        }
    }

    @Test
    void whatIsNoComplaintIsNotReferred() {
        bench.hand("LINK1").raise(light, "要换变压器");
        assertThat(refer("DESK1", light, "供电公司").done()).isFalse();
        assertThat(bench.ticket(light).open()).isTrue();
    }

    @Test
    void itIsReferredToSomebodyAndRewordedInWords() {
        assertThat(refer("DESK1", complaint, " ").text()).contains("#" + complaint);
        assertThat(reword("DESK1", light, "").done()).isFalse();
        assertThat(refer("DESK1", complaint, "纪委监委").done()).isTrue();
        assertThat(bench.lastTold("H1")).contains("纪委监委");
        assertThat(bench.ticket(complaint).open()).isFalse();
    }

    @Test
    void oneOfTheDeskAsksWhoItWasAndAnotherAgrees() {
        assertThat(by("DESK1", complaint, confiding()::agree).done()).isFalse();
        assertThat(by("DESK1", complaint, confiding()::askWho).done()).isTrue();
        assertThat(by("DESK1", complaint, confiding()::agree).done()).isFalse();
        assertThat(knowsWho("DESK1")).isFalse();
        assertThat(by("DESK2", complaint, confiding()::agree).done()).isTrue();
        assertThat(knowsWho("DESK1")).isTrue();
        assertThat(knowsWho("DESK2")).isFalse();
    }

    @Test
    void nobodyLearnsItAloneNorOfWhatIsNoComplaint() {
        assertThat(by("DESK1", light, confiding()::askWho).done()).isFalse();
        bench.elect(Post.COUNTY_DESK, Network.COUNTY, "DESK1");
        assertThat(by("DESK1", complaint, confiding()::askWho).done()).isFalse();
    }

}
