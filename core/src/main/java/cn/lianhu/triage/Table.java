package cn.lianhu.triage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is asked of every sentence, and measured on sentences whose answer is known. */
public enum Table {

    CATEGORY(Lines::reports, (text, heard) -> heard.category().best().code()),
    DANGER(Lines::dangers, (text, heard) -> heard.danger().map(DangerKind::code).orElse(Danger.CALM)),
    /** Talk of every kind, and reports, that must not be taken for it. */
    TALK(Table::talkAndReports, (text, heard) -> talk(heard.talk())),
    ANSWERS(Lines::answers, (text, heard) -> String.valueOf(heard.answer().kind())),
    ACCUSATIONS(Lines::accusations,
            (text, heard) -> Accusing.in(PlainText.folded(text), heard.accuses(), false) ? Lines.ACCUSE : Lines.PLAIN),
    SECRECY(Lines::secrecy, (text, heard) -> Confidentiality.wished(text, heard.secret()) ? Lines.SECRET : Lines.OPEN);

    static final String REPORT = "report";

    private final Function<Lines, List<Example>> asked;

    private final BiFunction<String, Findings, String> answer;

    Table(Function<Lines, List<Example>> asked, BiFunction<String, Findings, String> answer) {
        this.asked = asked;
        this.answer = answer;
    }

    /** What these lines were taken for; nothing where none of them is of this table. */
    public Confusion of(Learnt learnt, Lines lines) {
        return of(learnt, asked.apply(lines));
    }

    Confusion of(Learnt learnt, List<Example> lines) {
        Confusion confusion = new Confusion();
        lines.forEach(line -> confusion.add(line.kind(), answer.apply(line.text(), learnt.hear(line.text()))));
        return confusion;
    }

    /** All tables that there are lines of. */
    public static Map<Table, Confusion> all(Learnt learnt, Lines lines) {
        Map<Table, Confusion> all = new EnumMap<>(Table.class);
        for (Table table : values()) {
            Confusion confusion = table.of(learnt, lines);
            if (confusion.all() > 0) {
                all.put(table, confusion);
            }
        }
        return all;
    }

    private static List<Example> talkAndReports(Lines lines) {
        return lines.talk().isEmpty() ? List.of() : Lines.joined(lines.talk(),
                lines.reports().stream().map(line -> new Example(line.text(), REPORT, line.batch())).toList());
    }

    private static String talk(Talk talk) {
        return switch (talk.sense()) {
            case REPORT -> REPORT;
            case PERHAPS -> "perhaps";
            case TALK -> talk.kind() == null ? "" : talk.kind().code();
        };
    }

}
