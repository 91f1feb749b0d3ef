package cn.lianhu.bot.wechat.client;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The words of one field; the platform refuses an empty one, so each has something to
 * fall back on.
 */
final class NoticeText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
        .withZone(ZoneId.of("Asia/Shanghai"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd")
        .withZone(ZoneId.of("Asia/Shanghai"));

    private NoticeText() {
    }

    static String of(OurField field, FieldType type, NoticeFields notice) {
        String fitted = type.fit(orEmpty(raw(field, notice)));
        return fitted.isEmpty() ? type.fit(instead(field, notice)) : fitted;
    }

    private static @Nullable String raw(OurField field, NoticeFields notice) {
        return switch (field) {
            case NUMBER -> notice.number();
            case CATEGORY -> notice.category();
            case PLACE -> notice.place();
            case LIMIT -> time(notice.limit() == null ? notice.at() : notice.limit());
            case TIME -> time(notice.at());
            case STATE -> notice.state();
            case NOTE -> notice.note();
        };
    }

    /** A notice about no ticket, like a digest, is numbered by its day. */
    private static String instead(OurField field, NoticeFields notice) {
        return switch (field) {
            case NUMBER -> DAY.format(notice.at());
            case LIMIT, TIME -> "0";
            case CATEGORY -> "其他";
            case PLACE -> "待确认";
            case STATE -> "待处理";
            case NOTE -> "详情请回复本号查看";
        };
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

}
