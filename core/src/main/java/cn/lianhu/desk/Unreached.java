package cn.lianhu.desk;

import cn.lianhu.people.NoWay;
import org.jspecify.annotations.Nullable;

/**
 * A member whom no message reaches now.
 *
 * @param name with his post
 * @param phone empty where the network has none
 * @param bound whether he ever bound himself
 * @param why of one who is bound; null when it is not known
 * @param since when the oldest message was that waits for him; empty for none
 * @param waiting how many do, fifty at most
 */
public record Unreached(String name, String phone, boolean bound, @Nullable NoWay why, String since, int waiting) {
}
