package cn.lianhu.triage;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** One share of a table that counts, from 0 to 1. */
public enum Figure {

    CATEGORY_RIGHT(Table.CATEGORY, true, Confusion::right),
    URGENT_HEARD(Table.DANGER, true, lines -> 1 - lines.falsely(Danger.CALM)),
    CALM_ALARMED(Table.DANGER, false, lines -> 1 - lines.recall(Danger.CALM)),
    TALK_OF_ITS_KIND(Table.TALK, true, lines -> lines.rightWithout(Table.REPORT)),
    /** Would become a ticket at once. */
    TALK_REPORTED(Table.TALK, false, lines -> lines.falsely(Table.REPORT)),
    /** Would not become one at once. */
    REPORT_KEPT_BACK(Table.TALK, false, lines -> 1 - lines.recall(Table.REPORT)),
    ANSWER_RIGHT(Table.ANSWERS, true, Confusion::right),
    ANSWER_REPORTED(Table.ANSWERS, false, lines -> lines.falsely(AnswerKind.REPORT.code())),
    ACCUSATION_HEARD(Table.ACCUSATIONS, true, lines -> lines.recall(Lines.ACCUSE)),
    FALSELY_ACCUSING(Table.ACCUSATIONS, false, lines -> lines.falsely(Lines.ACCUSE)),
    SECRET_HEARD(Table.SECRECY, true, lines -> lines.recall(Lines.SECRET)),
    FALSELY_SECRET(Table.SECRECY, false, lines -> lines.falsely(Lines.SECRET));

    private final Table table;

    private final boolean moreIsBetter;

    private final ToDoubleFunction<Confusion> share;

    Figure(Table table, boolean moreIsBetter, ToDoubleFunction<Confusion> share) {
        this.table = table;
        this.moreIsBetter = moreIsBetter;
        this.share = share;
    }

    public Table table() {
        return table;
    }

    /**
     * @param confusion of its table
     */
    public double of(Confusion confusion) {
        return share.applyAsDouble(confusion);
    }

    /** From the worst to the best. */
    public Comparator<Double> worstFirst() {
        return moreIsBetter ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

}
