package cn.lianhu.sandbox.look;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.TicketTransitions;
import cn.lianhu.workflow.Transition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ticket's life as the one table has it, to be drawn.
 *
 * @param edges what an act leads to; from one state to itself where it begins anew there,
 * as when a limit lifts it
 * @param levels from below
 */
record LifecycleView(List<State> states, List<Edge> edges, List<Named> events, List<Named> levels) {

    record State(String state, String name, boolean open) {
    }

    record Edge(String from, String to, List<String> events) {
    }

    record Named(String key, String name) {
    }

    private record Arrow(TicketState from, TicketState to) {
    }

    static LifecycleView ofTheTable() {
        return new LifecycleView(
                Stream.of(TicketState.values()).map(s -> new State(s.name(), s.title(), s.open())).toList(),
                edges(TicketTransitions.ALL),
                Stream.of(TicketEvent.values()).map(e -> new Named(EventName.of(e), e.title())).toList(),
                Stream.of(Level.values()).map(l -> new Named(l.name(), l.title())).toList());
    }

    /** Rows that leave the state as it is are no edges. */
    static List<Edge> edges(List<Transition> table) {
        Map<Arrow, List<String>> events = new LinkedHashMap<>();
        for (Transition row : table) {
            Optional.ofNullable(row.to())
                .ifPresent(to -> Arrays.stream(TicketState.values())
                    .filter(from -> row.from().contains(from))
                    .forEach(from -> events.computeIfAbsent(new Arrow(from, to), arrow -> new ArrayList<>())
                        .add(EventName.of(row.event()))));
        }
        return events.entrySet()
            .stream()
            .map(e -> new Edge(e.getKey().from().name(), e.getKey().to().name(),
                    e.getValue().stream().distinct().toList()))
            .toList();
    }
}
