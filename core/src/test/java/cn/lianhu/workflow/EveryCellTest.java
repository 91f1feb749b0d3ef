package cn.lianhu.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.machine.SpringStateMachines;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class EveryCellTest {

    @Test
    void everyEventHasItsRow() {
        assertThat(TicketTransitions.ALL.stream().map(Transition::event))
            .containsExactlyInAnyOrder(TicketEvent.values());
    }

    @Test
    void aMachineBuiltFromTheTableEndsWhereTheTableSaysInEveryCell() {
        assertThatCode(SpringStateMachines::confirmTheTable).doesNotThrowAnyException();
    }

    @Test
    void whoHasNoneOfARowsRolesIsRefusedInEveryState() {
        for (Transition row : TicketTransitions.ALL) {
            EnumSet<Role> others = EnumSet.complementOf(EnumSet.copyOf(row.by()));
            assertThat(Arrays.stream(TicketState.values())
                .map(state -> TicketTransitions.decide(state, row.event(), others)))
                .allMatch(step -> step.equals(new Passage.NotHis(row.event(), row.by())));
        }
    }

}
