package cn.lianhu.bot.wechat.client;

import java.time.Instant;

/**
 * What a notice says, for any template.
 *
 * @param place may be null or empty: not known
 * @param limit until when something is due; null in a notice without a limit
 * @param at when what it tells of happened
 */
public record NoticeFields(String number, String category, String place, Instant limit, Instant at, String state,
        String note) {
}
