package cn.lianhu.bot.triage;

import cn.lianhu.triage.Confusion;
import cn.lianhu.triage.Figure;
import cn.lianhu.triage.Measured;
import cn.lianhu.triage.Table;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints what was measured: of each table what counts, mean and worst batch, and what was
 * taken for what.
 */
final class MeasureReport {

    private final PrintStream out;

    MeasureReport(PrintStream out) {
        this.out = out;
    }

    /**
     * @param learnt from how many lines, those of the batches included
     */
    void print(int learnt, List<Measured> all) {
        out.printf("学的句子共 %,d 句；量的 %d 批：%s%n", learnt, all.size(),
                all.stream().map(MeasureReport::name).collect(Collectors.joining("、")));
        for (Table table : Table.values()) {
            if (all.stream().anyMatch(one -> one.tables().containsKey(table))) {
                print(table, all);
            }
        }
    }

    /** A batch in one line. */
    String inShort(Measured one) {
        return name(one) + "："
                + figures(one.tables().keySet().stream()).map(figure -> label(figure) + " " + percent(one.of(figure)))
                    .collect(Collectors.joining("，"));
    }

    private void print(Table table, List<Measured> all) {
        Confusion together = Measured.together(all, table);
        out.printf("%n%s（%,d 句）%n", label(table), together.all());
        figures(Stream.of(table)).forEach(figure -> {
            Measured worst = Measured.worst(all, figure);
            out.printf("  %s：平均 %s，最差 %s（%s）%n", label(figure), percent(Measured.mean(all, figure)),
                    percent(worst.of(figure)), name(worst));
            out.printf("    %s%n",
                    all.stream()
                        .filter(one -> one.tables().containsKey(table))
                        .map(one -> name(one) + " " + percent(one.of(figure)))
                        .collect(Collectors.joining("，")));
        });
        out.println("  写的是什么、几句、读对多少、其余读成什么：");
        out.println(together.table());
    }

    private static Stream<Figure> figures(Stream<Table> tables) {
        return tables.flatMap(table -> Stream.of(Figure.values()).filter(figure -> figure.table() == table));
    }

    private static String name(Measured one) {
        return one.batch().isEmpty() ? "没写批次的" : one.batch();
    }

    private static String percent(double share) {
        return "%.1f%%".formatted(100 * share);
    }

    private static String label(Table table) {
        return switch (table) {
            case CATEGORY -> "类别";
            case DANGER -> "危险";
            case TALK -> "闲话还是反映事情";
            case ANSWERS -> "党员的答复";
            case ACCUSATIONS -> "告干部";
            case SECRECY -> "要保密";
        };
    }

    private static String label(Figure figure) {
        return switch (figure) {
            case CATEGORY_RIGHT -> "类别分对";
            case URGENT_HEARD -> "危险听出";
            case CALM_ALARMED -> "没危险却报急";
            case TALK_OF_ITS_KIND -> "闲话的种类分对";
            case TALK_REPORTED -> "闲话当成了事";
            case REPORT_KEPT_BACK -> "事没有马上立单";
            case ANSWER_RIGHT -> "答复分对";
            case ANSWER_REPORTED -> "答复当成了新的事";
            case ACCUSATION_HEARD -> "告干部听出";
            case FALSELY_ACCUSING -> "没告当成告";
            case SECRET_HEARD -> "要保密听出";
            case FALSELY_SECRET -> "没要保密当成要";
        };
    }

}
