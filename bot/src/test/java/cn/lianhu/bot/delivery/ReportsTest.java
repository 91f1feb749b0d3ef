package cn.lianhu.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsTest extends WithDelivery {

    private static final String MESSAGE = "3717000000000000001";

    @BeforeEach
    void memberWithoutWindow() {
        change(work -> {
            work.save(Person.unknown("o1").followingNow().withMember("M1"));
            work.save(work.staff("M1").boundTo("o1"));
        });
        tell("n1", "o1");
    }

    private void reported(String status) {
        delivery.reports().finished(MESSAGE, status, now).block(LONG);
    }

    private boolean reachable() {
        return ledger.read(now, work -> work.staff("M1").canBeTold()).block();
    }

    @Test
    void leavesWhatArrivedAsItIs() {
        round();
        reported("success");
        assertThat(fate("o1")).isEqualTo("TEMPLATE:SENT");
    }

    @Test
    void keepsWhatWasBlockedAndMarksWhoBlocksUs() {
        round();
        reported("failed:user block");

        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(kept("o1")).containsExactly("n1");
        assertThat(reachable()).isFalse();
    }

    @Test
    void keepsWhatThePlatformFailedToDeliver() {
        round();
        reported("failed: system failed");

        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(reachable()).isTrue();
    }

    @Test
    void believesAReportThatIsFasterThanTheAnswer() {
        reported("failed:user block");
        round();

        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(reachable()).isFalse();
    }

    @Test
    void doesNotKeepWhatThePersonHasSeenMeanwhile() {
        round();
        reported("failed: system failed");
        change(work -> work.keptFor("o1").forEach(work::shown));
        reported("failed: system failed");

        assertThat(fate("o1")).isEqualTo("KEPT:SEEN");
        assertThat(kept("o1")).isEmpty();
    }

    @Test
    void passesOverMessagesThatAreNotOurs() {
        delivery.reports().finished("1", "failed:user block", now).block(LONG);
        delivery.reports().finished(null, null, now).block(LONG);
        assertThat(fate("o1")).isEqualTo("NONE:PENDING");
    }

}
