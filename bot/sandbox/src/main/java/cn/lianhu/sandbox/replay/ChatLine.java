package cn.lianhu.sandbox.replay;

import java.time.Instant;
import java.time.OffsetDateTime;
import tools.jackson.databind.JsonNode;

/**
 * A line of a person's chat, as the emulator shows it.
 *
 * @param id grows with every line of anybody
 * @param at by the sandbox's clock
 * @param by USER, ACCOUNT or PLATFORM
 * @param kind the message type; template, event or notice; {@link #REFUSED} when the
 * phone could not do it
 */
public record ChatLine(long id, String openid, Instant at, String by, String kind, String text) {

    private static final String REFUSED = "refused";

    static ChatLine of(JsonNode node) {
        return new ChatLine(node.path("id").asLong(), node.path("openid").asString(""),
                OffsetDateTime.parse(node.path("at").asString()).toInstant(), node.path("by").asString(""),
                node.path("kind").asString(""), shown(node.path("text").asString("")));
    }

    static ChatLine refused(String openid, String why) {
        return new ChatLine(0, openid, Instant.EPOCH, "PLATFORM", REFUSED, why);
    }

    /** Links as a phone shows them. */
    private static String shown(String text) {
        return text.replaceAll("<a [^>]*>(.*?)</a>", "$1");
    }

    public boolean fromAccount() {
        return by.equals("ACCOUNT");
    }

    /** Whether the account did not answer, or the phone could not do it. */
    public boolean failed() {
        return by.equals("PLATFORM");
    }
}
