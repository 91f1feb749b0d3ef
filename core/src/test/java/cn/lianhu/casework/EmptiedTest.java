package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import cn.lianhu.testing.Samples;
import cn.lianhu.testing.Village;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEdit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A ticket is empty of people only when nothing is left in it that tells of one. */
class EmptiedTest {

    private static final Ticket EMPTY = Emptied.of(Samples.newTicket(1001, "o-H1"), Village.network());

    private static final List<UnaryOperator<TicketEdit>> LEFT = List.of(
            edit -> edit.report(report("", "o-H1", null, null, null)),
            edit -> edit.report(report("", null, "H1", null, null)),
            edit -> edit.report(report("", null, null, "LINK1", null)),
            edit -> edit.report(report("", null, null, null, "LINK1")),
            edit -> edit.report(report("路灯不亮", null, null, null, null)), edit -> edit.followers(Set.of("o-H2")),
            edit -> edit.attachments(List.of(new Attachment("a1", MediaKind.IMAGE, Samples.NOW, null, false))),
            edit -> edit.handling(handling(List.of("LINK1"), Map.of(), List.of(), List.of())),
            edit -> edit.handling(handling(List.of(), Map.of("SEC", Level.BRANCH), List.of(), List.of())),
            edit -> edit.handling(handling(List.of(), Map.of(), List.of("LINK1"), List.of())),
            edit -> edit.handling(handling(List.of(), Map.of(), List.of(), List.of("LINK1"))),
            edit -> edit.closing(Closing.resolved("LINK1", Level.MEMBER, "", null)),
            edit -> edit.closing(Closing.rejected("SEC", Level.BRANCH, "", Samples.NOW)),
            edit -> edit.closing(new Closing(null, Level.MEMBER, "换了灯泡", null, null, null, "", null, Map.of())),
            edit -> edit.closing(
                    new Closing(null, Level.MEMBER, "", null, null, null, "", null, Map.of("H1", Rating.SATISFIED))));

    private static Report report(String words, String reporter, String household, String member, String enteredBy) {
        Report r = EMPTY.report();
        return new Report(words, r.category(), r.policy(), false, Set.of(), reporter, household, member, enteredBy,
                r.at(), null, null);
    }

    private static Handling handling(List<String> handlers, Map<String, Level> told, List<String> former,
            List<String> past) {
        return new Handling(handlers, true, Samples.NOW, told, former, past);
    }

    @Test
    void isWhatNothingPersonalIsLeftOf() {
        assertThat(Emptied.is(EMPTY)).isTrue();
        assertThat(Emptied.is(Samples.newTicket(1001, "o-H1"))).isFalse();
        assertThat(Emptied.is(EMPTY.edit()
            .closing(new Closing(null, Level.MEMBER, "", null, null, Samples.NOW, "", null, Map.of()))
            .done())).isTrue();
    }

    @ParameterizedTest
    @FieldSource("LEFT")
    void isNotWhatOneOfTheseIsLeftOf(UnaryOperator<TicketEdit> left) {
        assertThat(Emptied.is(left.apply(EMPTY.edit()).done())).isFalse();
    }

    @Test
    void keepsTheAreaAsTheNetworkCallsIt() {
        Ticket of = Samples.newTicket(1001, "o-H1").edit().place(new Place("A1", "A", "T", "谢大山家门口")).done();
        assertThat(Emptied.of(of, Village.network()).place().words()).isEqualTo("白莲村第1网格");
        Ticket branch = of.edit().place(new Place(null, "A", "T", "谢大山家门口")).done();
        assertThat(Emptied.of(branch, Village.network()).place().words()).isNull();
    }

}
