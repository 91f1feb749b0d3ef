package cn.lianhu.sandbox.emulator;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A line of a person's chat as he sees it.
 *
 * @param id grows with every entry of anybody
 * @param at by the program's clock
 * @param by who shows in the chat
 * @param kind the message type; template, event or notice
 * @param text what can be read; of a text with its links as sent
 * @param more what belongs to the kind: media id, template's fields, menu items …
 */
record Entry(long id, String openid, OffsetDateTime at, By by, String kind, String text, Map<String, Object> more) {

    enum By {

        USER, ACCOUNT, PLATFORM

    }
}
