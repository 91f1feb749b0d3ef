package cn.lianhu.conversation;

import cn.lianhu.casework.ClosingNews;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import java.nio.charset.StandardCharsets;

/** The answer together with what was kept for the person, as far as one message holds it. */
final class Letter {

    /** What a passive reply holds (platform reference 3). */
    private static final int MOST_BYTES = 2048;
    private static final String BETWEEN = "\n————\n";

    private Letter() {}

    /** Kept notices come first; behind the number of a new report. What does not fit stays kept. */
    static Reply of(Work work, String openid, String answer) {
        StringBuilder kept = new StringBuilder();
        int room = MOST_BYTES - bytes(answer == null ? "" : answer) - bytes(BETWEEN);
        for (Notice notice : work.keptFor(openid)) {
            int size = bytes(notice.text()) + bytes(BETWEEN);
            if (size > room) {
                break;
            }
            room -= size;
            kept.append(kept.isEmpty() ? "" : BETWEEN).append(notice.text());
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

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
