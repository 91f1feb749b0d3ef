package cn.lianhu.figures;

import cn.lianhu.calendar.Hours;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.ticket.Ticket;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a notice about a ticket is counted, by how it went: on the boards of the parts of
 * its township and village, in the month of the ticket. It is no figure of a category,
 * which may be corrected or hidden after a notice has left.
 *
 * @param entry as a notice keeps it: the area, the village and the group in it, or
 * {@link Board#ELSEWHERE} for those not known, and the month
 */
public record Telling(String entry) {

    /** It came before an answer, when the person wrote. */
    public static final String SEEN = "SEEN";

    /** It reached nobody, or not yet. */
    public static final String KEPT = "KEPT";

    private static final String TOLD = "told-";

    private static final char BETWEEN = '|';

    /** Null for what is in no figure. */
    public static @Nullable Telling of(Ticket ticket) {
        if (!Counted.counts(ticket) || ticket.ofHotline()) {
            return null;
        }
        Place place = ticket.place();
        return new Telling(Objects.requireNonNullElse(place.township(), Network.COUNTY) + BETWEEN + part(place.branch())
                + BETWEEN + part(place.grid()) + BETWEEN + YearMonth.from(ticket.report().at().atZone(Hours.ZONE)));
    }

    private static String part(@Nullable String code) {
        return Objects.requireNonNullElse(code, Board.ELSEWHERE);
    }

    /** As what it counts there. */
    public static String told(String how) {
        return TOLD + how;
    }

    public static boolean ofTelling(String what) {
        return what.startsWith(TOLD);
    }

    /** As which lines of which boards it counts; the store does the same. */
    public Set<Counted> counted(String how) {
        String[] parts = entry.split("\\|");
        YearMonth month = YearMonth.parse(parts[3]);
        Counted above = new Counted(Board.parts(parts[0], month), Board.line(parts[1], told(how)));
        return parts[1].equals(Board.ELSEWHERE) ? Set.of(above)
                : Set.of(above, new Counted(Board.parts(parts[1], month), Board.line(parts[2], told(how))));
    }

}
