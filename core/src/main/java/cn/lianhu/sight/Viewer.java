package cn.lianhu.sight;

/**
 * Who looks.
 *
 * @param openid null for a member who has not bound himself
 * @param household id; null when he is bound to none
 * @param member id; null when he is no member
 */
public record Viewer(String openid, String household, String member) {
}
