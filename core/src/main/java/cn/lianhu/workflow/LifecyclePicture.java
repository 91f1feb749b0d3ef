package cn.lianhu.workflow;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws the table: a Mermaid state diagram, and the rows with who may and who is told.
 */
public final class LifecyclePicture {

    private static final String HEAD = """
            # A ticket's life 工单的一生

            Every act on a ticket is one row of `TicketTransitions`; this page is generated from it. 本页由程序里的转换表生成，勿手改。

            """;

    private static final String COLUMNS = """
            | event 事项 | from 从 | to 到 | who may 谁能 | who is told 告诉谁 |
            |---|---|---|---|---|
            """;

    private static final String BESIDE = """

            Kept under the same name beside these: what they do to another ticket, or what others do.
            同名而另记的：对另一张工单的影响，或别的人所做的。

            """;

    private LifecyclePicture() {
    }

    /** The whole page, in Markdown. */
    public static String page() {
        return HEAD + "```mermaid\n" + diagram() + "```\n\n" + table();
    }

    static String diagram() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (TicketState state : TicketState.values()) {
            text.append("    state \"%s %s\" as %s\n".formatted(state.title(), state, state));
        }
        text.append("    [*] --> %s: %s\n".formatted(TicketTransitions.of(TicketEvent.REPORT).to(),
                TicketEvent.REPORT.title()));
        arrows().forEach((arrow, events) -> text.append("    ")
            .append(arrow)
            .append(": ")
            .append(String.join("、", events))
            .append('\n'));
        EnumSet.complementOf(EnumSet.copyOf(TicketState.OPEN))
            .forEach(end -> text.append("    ").append(end).append(" --> [*]\n"));
        return text.toString();
    }

    /** What leads from one state to another; what stays is in the table only. */
    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        for (Transition row : TicketTransitions.ALL) {
            for (TicketState from : sorted(row.from())) {
                if (row.target(from) != from) {
                    arrows.computeIfAbsent(from + " --> " + row.target(from), arrow -> new ArrayList<>())
                        .add(row.event().title());
                }
            }
        }
        return arrows;
    }

    static String table() {
        return COLUMNS + rows(TicketTransitions.ALL) + BESIDE + COLUMNS + rows(TicketTransitions.BESIDE);
    }

    private static String rows(List<Transition> table) {
        return table.stream().map(LifecyclePicture::row).collect(Collectors.joining());
    }

    private static String row(Transition row) {
        return "| %s %s | %s | %s | %s | %s |\n".formatted(row.event().title(), row.event(),
                row.from().isEmpty() ? "–" : states(row.from()), to(row), roles(row.by()),
                row.told().isEmpty() ? "–" : roles(row.told()));
    }

    private static String to(Transition row) {
        if (row.event() == TicketEvent.UNDO) {
            return "as before 恢复原状";
        }
        return row.to() == null ? "unchanged 不变" : row.to().title();
    }

    private static String states(Set<TicketState> states) {
        return sorted(states).stream().map(TicketState::title).collect(Collectors.joining("、"));
    }

    private static String roles(Set<Role> roles) {
        return roles.size() == Role.values().length - 1 ? "anybody 任何人"
                : sorted(roles).stream().map(Role::title).collect(Collectors.joining("、"));
    }

    private static <E extends Enum<E>> List<E> sorted(Collection<E> all) {
        return all.stream().sorted(Comparator.naturalOrder()).toList();
    }

}
