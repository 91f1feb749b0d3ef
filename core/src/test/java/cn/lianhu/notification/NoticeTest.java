package cn.lianhu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Notice.Summary;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private static final Instant LIMIT = Instant.parse("2026-11-03T01:00:00Z");

    private static final Attachment PHOTO = new Attachment("p1", MediaKind.IMAGE, NOW, "o-1", false);

    private static Notice notice(NoticeKind kind, String text, @Nullable Summary summary, boolean urgent,
            Attachment... media) {
        return new Notice("n-" + text, kind, "1001", "o-1", text, summary, List.of(media), NOW, null, urgent, Rung.NONE,
                Fate.PENDING);
    }

    private static Summary summary(TicketState state, boolean old) {
        return new Summary("路灯照明", "3组", LIMIT, state.title(), "", old ? null : state);
    }

    @ParameterizedTest(name = "{0} and {1} make {2}")
    @CsvSource({ "路灯坏了,配件明天到,'路灯坏了\n配件明天到'", "'',配件明天到,配件明天到", "路灯坏了,'',路灯坏了", "'','',''" })
    void goesAsOneMessageWithAnother(String one, String other, String both) {
        Notice all = notice(NoticeKind.PROGRESS, one, null, false, PHOTO)
            .with(notice(NoticeKind.PROGRESS, other, null, false, PHOTO));
        assertThat(all.text()).isEqualTo(both);
        assertThat(all.media()).containsExactly(PHOTO);
    }

    /**
     * The kind and what stands in a template are of what is to be done, else of the later
     * one.
     */
    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource({ "TASK,PROGRESS,TASK", "CLOSED,PROGRESS,CLOSED", "PROGRESS,TASK,TASK", "PROGRESS,MEDIA,PROGRESS",
            "REMINDER,PROGRESS,PROGRESS", "MEDIA,TASK,TASK" })
    void isWhatAsksForSomething(NoticeKind one, NoticeKind other, NoticeKind both) {
        assertThat(notice(one, "一", null, false).with(notice(other, "二", null, false)).kind()).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({ "true,false,true", "false,true,true", "false,false,false" })
    void hurriesWhereOneDoes(boolean one, boolean other, boolean both) {
        assertThat(notice(NoticeKind.TASK, "一", null, one).with(notice(NoticeKind.PROGRESS, "二", null, other)).urgent())
            .isEqualTo(both);
    }

    /** What is kept from before the state was is compared by what was written of it. */
    @ParameterizedTest
    @CsvSource({ "false,false", "true,false", "false,true", "true,true" })
    void tellsWhetherTwoAreOfOneState(boolean old, boolean otherOld) {
        Notice taken = notice(NoticeKind.PROGRESS, "一", summary(TicketState.IN_PROGRESS, old), false);
        assertThat(taken.sameState(notice(NoticeKind.PROGRESS, "二", summary(TicketState.IN_PROGRESS, otherOld), false)))
            .isTrue();
        assertThat(taken.sameState(notice(NoticeKind.PROGRESS, "二", summary(TicketState.RESOLVED, otherOld), false)))
            .isFalse();
        assertThat(taken.of(TicketState.IN_PROGRESS)).isTrue();
        assertThat(taken.of(TicketState.RESOLVED)).isFalse();
        assertThat(taken.limit()).isEqualTo(LIMIT);
    }

    @Test
    void ofNoTicketIsOfNoStateAndHasNoLimit() {
        Notice plain = notice(NoticeKind.PROGRESS, "一", null, false);
        Notice taken = notice(NoticeKind.PROGRESS, "二", summary(TicketState.IN_PROGRESS, false), false);
        assertThat(plain.sameState(taken)).isFalse();
        assertThat(taken.sameState(plain)).isFalse();
        assertThat(plain.of(TicketState.IN_PROGRESS)).isFalse();
        assertThat(plain.limit()).isNull();
        assertThat(plain.asks()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isKeptForWhoeverIsNotBoundUnlessItIsMediaAlone(NoticeKind kind) {
        assertThat(notice(kind, "一", null, false).keeping()).returns(Rung.KEPT, Notice::rung)
            .returns(kind == NoticeKind.MEDIA ? Fate.REPLACED : Fate.KEPT, Notice::fate);
    }

    @Test
    void wantsAnAnswerWhereTheResidentIsAsked() {
        assertThat(notice(NoticeKind.PROGRESS, "一", summary(TicketState.AWAITING_RESIDENT, false), false).asks())
            .isTrue();
        assertThat(notice(NoticeKind.PROGRESS, "一", summary(TicketState.IN_PROGRESS, false), false).asks()).isFalse();
    }

}
