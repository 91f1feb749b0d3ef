package cn.lianhu.hotline;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a hotline hands over where a running program makes tickets of it, each once.
 */
public final class HandingOver {

    /** What became of a row. */
    public enum Fate {

        NEW, KNOWN,
        /** It is a ticket, and the row wants its answer at another time than before. */
        LIMIT_MOVED,
        /** It is a ticket, and the row says something else than it did. */
        SAYS_OTHERWISE

    }

    /**
     * @param ticket the number it has here; null until it is a ticket
     */
    public record Handed(Fate fate, @Nullable String ticket) {
    }

    private HandingOver() {
    }

    /**
     * Hands over rows by the hotline's numbers. A ticket is never changed by it; a limit
     * that moved holds from now on.
     */
    public static Map<String, Handed> hand(Work work, Map<String, HotlineRow> rows) {
        work.expect(rows.keySet().stream().map(HandingOver::query).toList());
        Map<String, Handed> handed = new LinkedHashMap<>();
        rows.forEach((foreign, row) -> handed.put(foreign, hand(work, foreign, row)));
        return handed;
    }

    /** How to ask for one. */
    public static Query.DocumentOf<HotlineCase> query(String foreign) {
        return new Query.DocumentOf<>(HotlineCase.KIND, foreign);
    }

    private static Handed hand(Work work, String foreign, HotlineRow row) {
        HotlineCase before = work.document(HotlineCase.KIND, foreign);
        if (before.ticket() == null) {
            HotlineCase now = before.with(row, work.now());
            if (!now.equals(before)) {
                work.save(HotlineCase.KIND, now);
            }
            return new Handed(before.handed() == null ? Fate.NEW : Fate.KNOWN, null);
        }
        boolean moved = row.limit() != null && !row.limit().equals(before.limit());
        if (moved) {
            work.save(HotlineCase.KIND, before.until(row.limit()));
        }
        return new Handed(!before.says(row) ? Fate.SAYS_OTHERWISE : moved ? Fate.LIMIT_MOVED : Fate.KNOWN,
                before.ticket());
    }

}
