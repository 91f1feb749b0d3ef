package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.ClosingNews;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The answer together with what was kept for the person, as far as one message holds it.
 */
final class Letter {

    /** What a passive reply holds (platform reference 3). */
    private static final int MOST_BYTES = 2048;

    /** So many fit whatever they are. */
    private static final int MOST_CHARACTERS = 500;

    private static final long LONG = 999_999_999;

    private static final String CUT = "\n……";

    private static final String BETWEEN = "\n————\n";

    private Letter() {
    }

    /**
     * Kept notices come first; behind the number of a new report. What does not fit stays
     * kept, what is out of date is not shown.
     */
    static Reply of(Work work, String openid, String answer) {
        return together(work, openid, answer == null ? null : fitting(answer));
    }

    private static Reply together(Work work, String openid, String answer) {
        StringBuilder kept = new StringBuilder();
        int room = MOST_BYTES - bytes(answer == null ? "" : answer);
        for (Notice notice : KeptNotices.worthReading(work, openid)) {
            String text = dated(notice, work.now());
            int size = bytes(text) + bytes(BETWEEN);
            if (size > room && !(kept.isEmpty() && answer == null)) {
                break;
            }
            room -= size;
            kept.append(kept.isEmpty() ? "" : BETWEEN).append(fitting(text));
            work.shown(notice);
            ClosingNews.reached(work, notice);
        }
        if (kept.isEmpty()) {
            return answer == null ? Reply.NONE : new Reply(answer);
        }
        if (answer == null) {
            return new Reply(kept.toString());
        }
        boolean newReport = work.changes().tickets().stream().anyMatch(t -> t.before() == null);
        return new Reply(newReport ? answer + BETWEEN + kept : kept + BETWEEN + answer);
    }

    /**
     * What was kept since another day says so, as its 今天 and 明天 are those of that day.
     */
    private static String dated(Notice notice, Instant now) {
        LocalDate day = LocalDate.ofInstant(notice.notBefore(), Hours.ZONE);
        LocalDate today = LocalDate.ofInstant(now, Hours.ZONE);
        return day.isBefore(today) ? "（" + Speech.day(day, today) + "）" + notice.text() : notice.text();
    }

    /** As many whole lines as fit, so that no link is cut. */
    private static String fitting(String text) {
        if (bytes(text) <= MOST_BYTES) {
            return text;
        }
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n")) {
            if (bytes(lines.toString()) + bytes(line) + bytes(CUT) > MOST_BYTES) {
                break;
            }
            lines.append(lines.isEmpty() ? "" : "\n").append(line);
        }
        return (lines.isEmpty() ? text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) : lines) + CUT;
    }

    /** A number that is yet to come may be longer than what stands for it. */
    static int bytes(String text) {
        return Ticket.numbered(text, toCome -> LONG).getBytes(StandardCharsets.UTF_8).length;
    }

}
