package cn.lianhu.sandbox.replay;

import cn.lianhu.sandbox.replay.TextTable.Column;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of a file's messages, for a terminal and as CSV. How a ticket ended stands
 * with the row that began it.
 */
final class ReplayReport {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(Sandbox.ZONE);

    private static final Ending NONE = new Ending("", "", "", 0, "");

    private final List<Sent> sent;

    private final Map<Long, Ending> endings;

    private final Cast cast;

    ReplayReport(List<Sent> sent, Map<Long, Ending> endings, Cast cast) {
        this.sent = sent;
        this.endings = endings;
        this.cast = cast;
    }

    List<String> table() {
        TextTable table = new TextTable(List.of(new Column("行", 5), new Column("时间", 11), new Column("谁", 24),
                new Column("消息", 34), new Column("回答", 40), new Column("单号", 6), new Column("类别", 16),
                new Column("状态", 8), new Column("在谁手里", 20), new Column("升级", 4), new Column("通知", 24)));
        Set<Long> told = new HashSet<>();
        for (Sent one : sent) {
            Ending end = ending(one, told);
            table.add(List.of(String.valueOf(one.row().row()), SHORT.format(one.at()), cast.of(one.row().who()).shown(),
                    message(one), firstLine(one.answer()), number(one), end.category(), end.state(), end.handler(),
                    escalations(end), end.notices()));
        }
        return table.lines();
    }

    private Ending ending(Sent one, Set<Long> told) {
        return one.number().filter(endings::containsKey).filter(told::add).map(endings::get).orElse(NONE);
    }

    private static String number(Sent one) {
        return one.number().map(String::valueOf).orElse("");
    }

    private static String escalations(Ending end) {
        return end == NONE ? "" : String.valueOf(end.escalations());
    }

    private static String message(Sent one) {
        Deed deed = one.row().deed();
        return deed == Deed.TEXT ? one.text() : ("[" + deed.type() + "] " + one.text()).strip();
    }

    private static String firstLine(String answer) {
        return answer.lines().findFirst().orElse("");
    }

    void write(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("row", "at", "who", "type", "text", "answer", "number", "category", "state", "handler",
                    "escalations", "notices");
            Set<Long> told = new HashSet<>();
            for (Sent one : sent) {
                Ending end = ending(one, told);
                csv.writeRecord(Stream
                    .of(String.valueOf(one.row().row()), one.at().atZone(Sandbox.ZONE).toOffsetDateTime().toString(),
                            one.row().who(), one.row().deed().type(), one.text(), one.answer(), number(one),
                            end.category(), end.state(), end.handler(), escalations(end), end.notices())
                    .toList());
            }
        }
    }

}
