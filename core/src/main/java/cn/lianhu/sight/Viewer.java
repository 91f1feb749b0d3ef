package cn.lianhu.sight;

import org.jspecify.annotations.Nullable;

/**
 * Who looks.
 *
 * @param contact null for a member who has not bound himself
 * @param household id; null when he is bound to none
 * @param member id; null when he is no member
 */
public record Viewer(@Nullable String contact, @Nullable String household, @Nullable String member) {
}
