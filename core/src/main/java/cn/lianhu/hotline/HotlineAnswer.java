package cn.lianhu.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a ticket of the hotline, as the hotline may have it: without anybody's
 * name, number or door.
 *
 * @param number the one it has here; empty until it is a ticket
 * @param state in words; of what is kept from most, no more than whether it goes on
 * @param received when somebody rang
 * @param limit until when the hotline wants its answer; null for whenever
 * @param ended null until it ended
 * @param words what was done, or why it was not; empty until it ended
 * @param inTime null while that is open, or without a limit
 */
public record HotlineAnswer(String foreign, String number, String state, @Nullable Instant received,
        @Nullable Instant limit, @Nullable Instant ended, String words, @Nullable Boolean inTime) {
}
