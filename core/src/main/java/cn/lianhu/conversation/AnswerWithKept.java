package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.ClosingNews;
import cn.lianhu.channel.Channel;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer together with what was kept for the person, as far as one message holds it.
 */
final class AnswerWithKept {

    /** So much of a message one character takes at most. */
    private static final int FOR_A_CHARACTER = 4;

    private static final int FOR_THE_MARK = 12;

    private static final long LONG = 999_999_999;

    private static final String CUT = "\n……";

    private static final String BETWEEN = "\n————\n";

    private AnswerWithKept() {
    }

    /**
     * Kept notices come first; behind the number of a new report. What does not fit stays
     * kept, what is out of date is not shown.
     */
    static Reply of(Work work, Channel channel, String contact, @Nullable String answer) {
        return together(work, channel, contact, answer == null ? null : fitting(channel, answer));
    }

    private static Reply together(Work work, Channel channel, String contact, @Nullable String answer) {
        StringBuilder kept = new StringBuilder();
        int room = channel.longest() - length(channel, answer == null ? "" : answer);
        for (Notice notice : KeptNotices.worthReading(work, contact)) {
            String text = dated(notice, work.now());
            int size = length(channel, text) + length(channel, BETWEEN);
            if (size > room && !(kept.isEmpty() && answer == null)) {
                break;
            }
            room -= size;
            kept.append(kept.isEmpty() ? "" : BETWEEN).append(fitting(channel, text));
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
    private static String fitting(Channel channel, String text) {
        if (length(channel, text) <= channel.longest()) {
            return text;
        }
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n")) {
            if (length(channel, lines.toString()) + length(channel, line) + length(channel, CUT) > channel.longest()) {
                break;
            }
            lines.append(lines.isEmpty() ? "" : "\n").append(line);
        }
        return (lines.isEmpty() ? beginning(channel, text) : lines) + CUT;
    }

    /** Of a line that is too long by itself; no words to tap are cut. */
    private static String beginning(Channel channel, String text) {
        int most = channel.longest() / FOR_A_CHARACTER - FOR_THE_MARK;
        String start = text.substring(0,
                text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))));
        int tap = start.lastIndexOf('«');
        return tap > start.lastIndexOf('»') ? start.substring(0, tap) : start;
    }

    /** A number that is yet to come may be longer than what stands for it. */
    static int length(Channel channel, String text) {
        return channel.length(Ticket.numbered(text, toCome -> LONG));
    }

}
