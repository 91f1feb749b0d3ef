package cn.lianhu.sandbox.look;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.Role;
import cn.lianhu.workflow.TicketTransitions;
import cn.lianhu.workflow.Transition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleViewTest {

    private final LifecycleView view = LifecycleView.ofTheTable();

    @Test
    void hasAnEdgeForWhateverTheTableLetsHappen() {
        TicketTransitions.ALL.stream()
            .filter(row -> row.to() != null)
            .forEach(row -> row.from()
                .forEach(from -> assertThat(view.edges()).as(row.event() + " from " + from).anySatisfy(edge -> {
                    assertThat(edge.from()).isEqualTo(from.name());
                    assertThat(edge.to()).isEqualTo(row.to().name());
                    assertThat(edge.events()).contains(EventName.of(row.event()));
                })));
    }

    @Test
    void hasNoEdgeForWhatLeavesTheStateAsItIs() {
        Transition stays = new Transition(TicketEvent.NOTE, Set.of(TicketState.ASSIGNED), null, Set.of(Role.HANDLER),
                Set.of());

        assertThat(LifecycleView.edges(List.of(stays))).isEmpty();
        assertThat(view.edges()).doesNotHaveDuplicates().noneMatch(edge -> edge.events().contains("urge"));
    }

    @Test
    void leadsBackToTheSameStateWhereALimitLiftsWhatNobodyTook() {
        assertThat(view.edges()).anyMatch(edge -> edge.from().equals("ASSIGNED") && edge.to().equals("ASSIGNED")
                && edge.events().contains("escalate"));
    }

    @Test
    void namesAllStatesAsPeopleDo() {
        assertThat(view.states()).hasSameSizeAs(TicketState.values())
            .contains(new LifecycleView.State("RESOLVED", "待办结", true),
                    new LifecycleView.State("CLOSED", "已办结", false));
    }

}
