package cn.lianhu.bot.redis;

import cn.lianhu.notification.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A notice with what became of it.
 *
 * @param why it ended so, as whoever ended it put it; null where nobody did
 */
public record ToldNotice(Notice notice, @Nullable String why) {
}
