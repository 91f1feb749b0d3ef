package cn.lianhu.ticket;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of it: so that it does not happen too often, and for the figures.
 *
 * @param asks questions to the reporter at this level
 * @param holds how often it was put on hold
 * @param reopens how often it was reopened or appealed
 * @param reopensByPhone how often of these because a household that was rung up said so
 * @param urgedOn the last day the reporter urged; null if never
 * @param escalationToldOn the last day the reporter was told of an escalation; null if
 * never
 * @param marks what figures are made of, by how often; null for a ticket from before any
 * were kept, which is in none
 */
public record Tallies(int asks, int holds, int reopens, int reopensByPhone, @Nullable LocalDate urgedOn,
        @Nullable LocalDate escalationToldOn, @Nullable Map<Mark, Integer> marks) {

    public static final Tallies NONE = new Tallies(0, 0, 0, 0, null, null, Map.of());

    public Tallies asked() {
        return new Tallies(asks + 1, holds, reopens, reopensByPhone, urgedOn, escalationToldOn, marks);
    }

    public Tallies atNewLevel() {
        return new Tallies(0, holds, reopens, reopensByPhone, urgedOn, escalationToldOn, marks);
    }

    public Tallies held() {
        return new Tallies(asks, holds + 1, reopens, reopensByPhone, urgedOn, escalationToldOn, marks);
    }

    public Tallies reopened(boolean byPhone) {
        return new Tallies(asks, holds, reopens + 1, reopensByPhone + (byPhone ? 1 : 0), urgedOn, escalationToldOn,
                marks);
    }

    public Tallies urged(LocalDate on) {
        return new Tallies(asks, holds, reopens, reopensByPhone, on, escalationToldOn, marks);
    }

    public Tallies escalationTold(LocalDate on) {
        return new Tallies(asks, holds, reopens, reopensByPhone, urgedOn, on, marks);
    }

    /** With what an event means for the figures. */
    public Tallies happened(TicketEvent event) {
        Tallies all = this;
        for (Mark mark : Mark.of(event)) {
            all = all.marked(mark);
        }
        return all;
    }

    /**
     * A limit has passed. Whoever has it once somebody answered is not late to answer.
     */
    public Tallies missed(Due limit) {
        return limit == Due.NO_REVIEW ? this : limit == Due.RESOLVE ? marked(Mark.LATE_TO_RESOLVE)
                : marks(Mark.ANSWERED) > 0 ? this : marked(Mark.LATE_TO_ANSWER);
    }

    /** Of one that a hotline handed over. */
    public Tallies ofHotline() {
        return marked(Mark.OF_HOTLINE);
    }

    /** Of one that its village reads among what is proposed. */
    public Tallies suggested() {
        return marked(Mark.SUGGESTED);
    }

    /** Of one that other households were asked about. */
    public Tallies withParties() {
        return marks(Mark.PARTIES) > 0 ? this : marked(Mark.PARTIES);
    }

    /** Whether one of its kind was closed there shortly before. */
    public Tallies recurred(boolean again) {
        return again ? marked(Mark.RECURRED) : without(Mark.RECURRED);
    }

    private Tallies without(Mark mark) {
        if (marks == null) {
            return this;
        }
        Map<Mark, Integer> all = new EnumMap<>(Mark.class);
        all.putAll(marks);
        all.remove(mark);
        return new Tallies(asks, holds, reopens, reopensByPhone, urgedOn, escalationToldOn,
                Collections.unmodifiableMap(all));
    }

    private Tallies marked(Mark mark) {
        if (marks == null) {
            return this;
        }
        Map<Mark, Integer> all = new EnumMap<>(Mark.class);
        all.putAll(marks);
        all.merge(mark, 1, Integer::sum);
        return new Tallies(asks, holds, reopens, reopensByPhone, urgedOn, escalationToldOn,
                Collections.unmodifiableMap(all));
    }

    /** How often; 0 of a ticket from before that was kept. */
    public int marks(Mark mark) {
        return marks == null ? 0 : marks.getOrDefault(mark, 0);
    }

}
