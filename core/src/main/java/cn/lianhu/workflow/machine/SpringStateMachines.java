package cn.lianhu.workflow.machine;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.Passage;
import cn.lianhu.workflow.TicketTransitions;
import cn.lianhu.workflow.Transition;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * A machine of Spring Statemachine, built from the table: the second opinion on it. It is
 * set to a state, given one event and judged by the state it ends in: what its result
 * says of guards and errors cannot be relied on. For one thread.
 */
public final class SpringStateMachines {

    private final StateMachine<TicketState, TicketEvent> machine = build();

    /**
     * Goes through every state and event.
     * @throws IllegalStateException where the machine ends elsewhere than the table says
     */
    public static void confirmTheTable() {
        SpringStateMachines second = new SpringStateMachines();
        for (TicketState state : TicketState.values()) {
            for (Transition row : TicketTransitions.ALL) {
                Optional<TicketState> table = TicketTransitions.decide(state, row.event(),
                        row.by()) instanceof Passage.Moved moved ? Optional.of(moved.to()) : Optional.empty();
                Optional<TicketState> next = second.next(state, row.event());
                if (!next.equals(table)) {
                    throw new IllegalStateException("%s in %s leads to %s by the table, to %s by the machine"
                        .formatted(row.event(), state, table, next));
                }
            }
        }
    }

    /** Where an event leads from a state; empty when it is not possible there. */
    public Optional<TicketState> next(TicketState state, TicketEvent event) {
        now(machine.stopReactively());
        machine.getStateMachineAccessor()
            .doWithAllRegions(region -> now(
                    region.resetStateMachineReactively(new DefaultStateMachineContext<>(state, null, null, null))));
        now(machine.startReactively());
        Fired fired = new Fired();
        machine.getExtendedState().getVariables().put(Fired.class, fired);
        now(machine.sendEvent(Mono.just(MessageBuilder.withPayload(event).build())).then());
        return fired.yes ? Optional.of(machine.getState().getId()) : Optional.empty();
    }

    /**
     * Nothing in this machine waits, so what is subscribed to is done at once, on any
     * thread.
     */
    private static void now(Mono<Void> step) {
        step.toFuture().join();
    }

    private static StateMachine<TicketState, TicketEvent> build() {
        try {
            StateMachineBuilder.Builder<TicketState, TicketEvent> builder = StateMachineBuilder.builder();
            builder.configureConfiguration().withConfiguration().autoStartup(false);
            builder.configureStates()
                .withStates()
                .initial(TicketState.ASSIGNED)
                .states(EnumSet.allOf(TicketState.class));
            for (Transition row : TicketTransitions.ALL) {
                for (TicketState from : row.from()) {
                    add(builder, row, from);
                }
            }
            return builder.build();
        }
        catch (Exception e) {
            throw new IllegalStateException("the transition table makes no machine", e);
        }
    }

    private static void add(StateMachineBuilder.Builder<TicketState, TicketEvent> builder, Transition row,
            TicketState from) throws Exception {
        if (row.target(from) == from) {
            builder.configureTransitions()
                .withInternal()
                .source(from)
                .event(row.event())
                .action(context -> fired(context.getExtendedState().getVariables().get(Fired.class)));
        }
        else {
            builder.configureTransitions()
                .withExternal()
                .source(from)
                .target(row.target(from))
                .event(row.event())
                .action(context -> fired(context.getExtendedState().getVariables().get(Fired.class)));
        }
    }

    private static void fired(@Nullable Object mark) {
        if (mark instanceof Fired fired) {
            fired.yes = true;
        }
    }

    /** Whether a transition was taken; a transition that stays leaves no other trace. */
    private static final class Fired {

        private boolean yes;

    }

}
