package cn.lianhu.workflow.machine;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.StateMachines;
import cn.lianhu.workflow.TicketTransitions;
import cn.lianhu.workflow.Transition;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * Machines of Spring Statemachine, built from the table and used again. A machine is set
 * to the ticket's state, given one event and judged by the state it ends in: what its
 * result says of guards and errors cannot be relied on.
 */
public final class SpringStateMachines implements StateMachines {

    private static final int KEPT = 8;

    private final Queue<StateMachine<TicketState, TicketEvent>> idle = new ArrayBlockingQueue<>(KEPT);

    @Override
    public Optional<TicketState> next(TicketState state, TicketEvent event) {
        StateMachine<TicketState, TicketEvent> machine = idle.poll();
        if (machine == null) {
            machine = build();
        }
        try {
            return run(machine, state, event);
        }
        finally {
            idle.offer(machine);
        }
    }

    private static Optional<TicketState> run(StateMachine<TicketState, TicketEvent> machine, TicketState state,
            TicketEvent event) {
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
     * Nothing in these machines waits, so what is subscribed to is done at once, on any
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

    private static void fired(Object mark) {
        ((Fired) mark).yes = true;
    }

    /** Whether a transition was taken; a transition that stays leaves no other trace. */
    private static final class Fired {

        private boolean yes;

    }

}
