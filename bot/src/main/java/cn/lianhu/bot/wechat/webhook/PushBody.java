package cn.lianhu.bot.wechat.webhook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads a message's body, XML or (as the official push debugger may send it) JSON, into
 * fields.
 */
public final class PushBody {

    private PushBody() {
    }

    /**
     * Its fields; none when it cannot be read. Broken bytes and characters that XML
     * forbids are left out first: people do send them, and one of them must not cost a
     * message.
     */
    public static Fields read(byte[] body) {
        return read(decode(body));
    }

    static Fields read(String body) {
        String text = Cdata.legal(body).strip();
        try {
            return text.startsWith("{") ? JsonFields.read(text) : XmlFields.read(text);
        }
        catch (Fields.UnreadableBody e) {
            return Fields.NONE;
        }
    }

    private static String decode(byte[] body) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.IGNORE)
                .onUnmappableCharacter(CodingErrorAction.IGNORE)
                .decode(ByteBuffer.wrap(body));
            boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF';
            return text.subSequence(marked ? 1 : 0, text.length()).toString();
        }
        catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that ignores errors had one", e);
        }
    }

}
