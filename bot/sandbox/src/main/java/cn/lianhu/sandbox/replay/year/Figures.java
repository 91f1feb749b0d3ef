package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Level;
import cn.lianhu.sandbox.replay.Sandbox;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The figures of a year, from what the sandbox shows of its tickets and notices. */
final class Figures {

    private final List<Case> tickets;

    private final List<JsonNode> notices;

    private final Instant now;

    Figures(Cases cases, Instant now) {
        tickets = cases.tickets();
        notices = cases.notices();
        this.now = now;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("工单　　" + tickets.size() + " 件：" + counts(tickets.stream().map(Case::category)));
        lines.add("按月　　" + tickets.stream()
            .collect(Collectors.groupingBy(ticket -> ticket.reported().atZone(Sandbox.ZONE).getMonthValue(),
                    TreeMap::new, Collectors.counting())));
        lines.add("响应　　" + share(tickets.stream().filter(t -> t.response().isPresent()).count()) + "有人接；"
                + share(tickets.stream().filter(Case::takenByTheFirst).count()) + "头一位就接或办了；" + times(Case::response));
        lines.add("办好　　" + share(tickets.stream().filter(t -> t.resolution().isPresent()).count()) + "报过完成或办结；"
                + times(Case::resolution));
        lines.add("状态　　" + counts(tickets.stream().map(ticket -> ticket.state().title())));
        lines.add("重办　　没修好（办结前）" + sum("not fixed") + " 次，重开 " + sum("reopen") + " 次，驳回 " + sum("send back") + " 次");
        lines.add("满意　　" + rated());
        lines.add("超时升级　" + sum("escalate") + " 次：" + byLevel("escalate") + "；上报 " + sum("raise") + " 次；办结超时 "
                + sum("close late") + " 次");
        lines.add("通知　　" + notices.size() + " 条：" + counts(notices.stream()
            .map(notice -> notice.path("rung").asString("") + "/" + notice.path("fate").asString(""))));
        lines.add("期末　　没办完 " + tickets.stream().filter(ticket -> ticket.state().open()).count() + " 件，其中超期 "
                + tickets.stream().filter(ticket -> ticket.overdue(now)).count() + " 件");
        return lines;
    }

    /** Of what was closed; who says nothing is counted as one who said nothing. */
    private String rated() {
        List<Case> closed = tickets.stream().filter(t -> t.state() == TicketState.CLOSED).toList();
        Map<String, Long> ratings = closed.stream()
            .collect(Collectors.groupingBy(ticket -> ticket.history()
                .stream()
                .filter(step -> step.event().equals("rate"))
                .reduce((a, b) -> b)
                .map(Case.Step::note)
                .map(note -> note.split("[\\s：:，]")[0])
                .orElse("没评"), Collectors.counting()));
        return "已办结 " + closed.size() + " 件中：" + shown(ratings, closed.size());
    }

    private static String shown(Map<String, Long> counts, long of) {
        return counts.entrySet()
            .stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(e -> e.getKey() + " " + e.getValue()
                    + String.format("（%.1f%%）", 100.0 * e.getValue() / Math.max(1, of)))
            .collect(Collectors.joining("，"));
    }

    private String byLevel(String event) {
        Map<Level, Long> levels = new TreeMap<>(tickets.stream()
            .flatMap(ticket -> ticket.history().stream())
            .filter(step -> step.event().equals(event))
            .collect(Collectors.groupingBy(Case.Step::level, Collectors.counting())));
        return levels.entrySet()
            .stream()
            .map(e -> "到" + e.getKey().title() + " " + e.getValue())
            .collect(Collectors.joining("，"));
    }

    private long sum(String event) {
        return tickets.stream().mapToLong(ticket -> ticket.times(event)).sum();
    }

    private String share(long part) {
        return String.format("%.1f%%", 100.0 * part / Math.max(1, tickets.size()));
    }

    private static String counts(Stream<String> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining("，"));
    }

    private String times(Function<Case, Optional<Duration>> measure) {
        List<Duration> sorted = tickets.stream()
            .map(measure)
            .flatMap(Optional::stream)
            .sorted(Comparator.naturalOrder())
            .toList();
        return sorted.isEmpty() ? "" : "一半在 " + hours(sorted.get(sorted.size() / 2)) + "内，九成在 "
                + hours(sorted.get(sorted.size() * 9 / 10)) + "内";
    }

    private static String hours(Duration time) {
        return time.toHours() < 1 ? time.toMinutes() + " 分钟" : String.format("%.1f 小时", time.toMinutes() / 60.0);
    }

}
