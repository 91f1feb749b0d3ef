package cn.lianhu.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.machine.SpringStateMachines;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks state × event × role: the workflow allows exactly what the table has, and refuses
 * all the rest.
 */
class EveryCellTest {

    private static final TicketWorkflow WORKFLOW = new TicketWorkflow(new SpringStateMachines());

    record Cell(TicketState state, TicketEvent event, Role role) {
    }

    static Stream<Cell> cells() {
        return TicketTransitions.ALL.stream()
            .flatMap(row -> Stream.of(TicketState.values())
                .flatMap(state -> Stream.of(Role.values()).map(role -> new Cell(state, row.event(), role))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void allowsWhatTheTableHasAndNothingElse(Cell cell) {
        Transition row = TicketTransitions.of(cell.event()).orElseThrow();
        Step step = WORKFLOW.decide(cell.state(), cell.event(), Set.of(cell.role()));
        if (!row.by().contains(cell.role())) {
            assertThat(step).isInstanceOf(Step.NotHis.class);
        }
        else if (!row.from().contains(cell.state())) {
            assertThat(step).isInstanceOf(Step.NotNow.class);
        }
        else {
            assertThat(step).isEqualTo(new Step.Moved(cell.state(), row.to() == null ? cell.state() : row.to()));
        }
    }

}
