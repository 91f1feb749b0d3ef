package cn.lianhu.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket of the hotline as it was handed over.
 *
 * @param text what somebody said on the phone
 * @param place as written; empty for none
 * @param household id of the household that rang; null where the hotline does not know
 * @param grid code of where it is; null where the hotline does not know
 * @param branch the same
 * @param contact name and phone that were given; empty for none
 * @param secret whether who rang is to stay unknown
 * @param received when somebody rang
 * @param limit until when the hotline wants its answer; null for whenever
 */
public record HotlineRow(String text, String place, @Nullable String household, @Nullable String grid,
        @Nullable String branch, String contact, boolean secret, Instant received, @Nullable Instant limit) {
}
