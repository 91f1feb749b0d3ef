package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NotesTest {

    private final Bench bench = new Bench();

    private final long n = bench.report("H1");

    private void keepsTheClock(Consumer<Bench> act) {
        Clocks before = bench.ticket(n).clocks();
        act.accept(bench);
        assertThat(bench.ticket(n).clocks()).isEqualTo(before);
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.ASSIGNED);
    }

    @Test
    void tellsTheReporterHowItGoes() {
        bench.hush();
        keepsTheClock(b -> assertThat(b.hand("LINK1").note(n, "明天去换").text()).contains("#1001"));

        assertThat(bench.whoWasTold()).containsExactly("H1");
        assertThat(bench.lastTold("H1")).contains("#1001", "李长顺说：明天去换");
        assertThat(bench.hand("LINK1").note(n, "").text()).contains("请写一句");
        assertThat(bench.hand("SEC").note(n, "催一催").done()).isFalse();
    }

    @Test
    void tellsTheHandlerWhatIsAdded() {
        bench.hush();
        keepsTheClock(b -> assertThat(b.hand("H1").supplement(n, "3组也黑了").done()).isTrue());

        assertThat(bench.whoWasTold()).containsExactly("LINK1");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "3组也黑了");
        assertThat(bench.ticket(n).report().words()).isEqualTo("灯又不亮咯\n3组也黑了");
        assertThat(bench.hand("H1").supplement(n, "").text()).contains("请写一句");
        assertThat(bench.hand("H4").supplement(n, "我家也黑").done()).isFalse();
    }

    @Test
    void passesPhotosOn() {
        Attachment photo = new Attachment("p", MediaKind.IMAGE, bench.now(), "o-H1", false);
        bench.hush();
        keepsTheClock(b -> b.run(work -> b.acts()
            .noting()
            .attach(work, b.actor("H1"), work.ticket(n).orElseThrow(), photo, "照片", false)));

        assertThat(bench.ticket(n).attachments()).containsExactly(photo);
        assertThat(bench.notices("LINK1").toList().getLast().media()).containsExactly(photo.unsigned());
    }

    @Test
    void urgesOnceADay() {
        bench.hush();
        keepsTheClock(b -> assertThat(b.hand("H1").urge(n).text()).contains("#1001", "李长顺"));

        assertThat(bench.whoWasTold()).containsExactly("LINK1");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "张家催了");
        assertThat(bench.hand("H1").urge(n).text()).contains("今天催过了");
        assertThat(bench.hand("H2").urge(n).done()).isFalse();
        bench.at("2026-03-05 00:01");
        assertThat(bench.hand("H1").urge(n).done()).isTrue();
    }

    @Test
    void offersTheHandlerOneTapWhenTheReporterSaysItIsFixed() {
        bench.hush();
        keepsTheClock(b -> b.run(work -> b.acts()
            .noting()
            .residentSaysFixed(work, b.actor("H1"), work.ticket(n).orElseThrow(), "修好了，谢谢")));

        assertThat(bench.lastTold("LINK1")).contains("#1001", "修好了，谢谢", "«完成 1001");
    }

    @Test
    void withdrawsAndTellsTheHandler() {
        bench.hush();
        assertThat(bench.hand("LINK1").withdraw(n).done()).isFalse();
        assertThat(bench.hand("H1").withdraw(n).text()).contains("#1001", "撤销 1001");

        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.WITHDRAWN);
        assertThat(bench.ticket(n).clocks()).isEqualTo(Clocks.NONE);
        assertThat(bench.whoWasTold()).containsExactly("LINK1");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "张家撤回了");
        assertThat(bench.hand("H1").urge(n).text()).contains("#1001", "已撤回", "一件新的事");
    }

    @Test
    void tellsTheHandlerAPhoneNumberButNotInConfidence() {
        bench.hush();
        bench.hand("H1").phone(n, "13800000000");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "13800000000");
        assertThat(bench.ticket(n).report().phone()).isEqualTo("13800000000");

        long secret = bench.by("H1").confidential().of("garbage");
        bench.hush();
        bench.hand("H1").phone(secret, "13800000000");
        bench.hand("SEC").forward(secret, "余开兴");
        assertThat(bench.lastTold("LINK1")).isEmpty();
        assertThat(bench.lastTold("ELEC1")).contains("一位群众（保密）").doesNotContain("13800000000", "1组1号");
    }

    @Test
    void letsNeighboursFollowButNotInConfidenceNorWhomItIsAbout() {
        assertThat(bench.hand("H2").follow(n).text()).contains("#1001");
        assertThat(bench.hand("H2").follow(n).text()).contains("已经在关注了");
        assertThat(bench.hand("H1").follow(n).done()).isFalse();

        long secret = bench.by("H1").confidential().about("SEC").of("garbage");
        assertThat(bench.hand("H2").follow(secret).text()).doesNotContain("垃圾");
        assertThat(bench.hand("SEC").follow(secret).done()).isFalse();
        assertThat(bench.hand("SEC").publish(secret).done()).isFalse();
        assertThat(bench.hand("H1").publish(secret).done()).isTrue();
        assertThat(bench.hand("H2").follow(secret).done()).isTrue();
        assertThat(bench.hand("SEC").follow(secret).done()).isFalse();
    }

    @Test
    void understandsAVoiceFromItsWords() {
        long voice = bench.by("H1").unheard().of("other");
        assertThat(bench.ticket(voice).clocks().resolveBy()).isNull();
        bench.hush().at("2026-03-04 09:10");

        assertThat(bench.hand("H1").explain(voice, "路灯不亮", "streetlight").text()).contains("#1002", "路灯照明");

        Ticket sorted = bench.ticket(voice);
        assertThat(sorted.report().policy()).isEqualTo("utility");
        assertThat(sorted.clocks().respondBy()).isEqualTo(China.at("2026-03-04 11:10"));
        assertThat(bench.lastTold("LINK1")).contains("#1002", "路灯不亮", "上午11点10分");
    }

}
