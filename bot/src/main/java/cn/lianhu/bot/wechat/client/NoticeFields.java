package cn.lianhu.bot.wechat.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says, for any template.
 *
 * @param place may be null or empty: not known
 * @param limit until when something is due; null in a notice without a limit
 * @param at when what it tells of happened
 */
public record NoticeFields(@Nullable String number, String category, String place, @Nullable Instant limit, Instant at,
        String state, String note) {
}
