package cn.lianhu.sandbox.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.lianhu.bot.wechat.webhook.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges the body that the program answers a push with (platform reference 1.5 and 3).
 */
final class ReplyReader {

    /** What no XML may hold, and what stands for bytes that are no UTF-8. */
    private static final Pattern BROKEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffd-\\uffff]");

    private static final Pattern ARTICLE = Pattern.compile("(Articles\\.item(\\[\\d+])?)\\..+");

    private final Envelope envelope;

    private final String account;

    private final BiPredicate<String, String> media;

    /**
     * @param media whether a file of a type may be sent, by type and id
     */
    ReplyReader(Envelope envelope, String account, BiPredicate<String, String> media) {
        this.envelope = envelope;
        this.account = account;
        this.media = media;
    }

    PushOutcome read(Push push, byte[] body) {
        String text = new String(body, UTF_8);
        if (text.isEmpty() || text.equals("success")) {
            return new PushOutcome.Taken();
        }
        if (!text.stripLeading().startsWith("<xml>") || BROKEN.matcher(text).find()) {
            return new PushOutcome.Failed("the answer is neither success nor empty nor XML");
        }
        return envelope.open(body)
            .map(reply -> judged(push, reply))
            .orElseGet(() -> new PushOutcome.Failed("the answer is not sealed as the console is set"));
    }

    private PushOutcome judged(Push push, Fields reply) {
        return fault(push, reply).<PushOutcome>map(PushOutcome.Failed::new).orElseGet(() -> answered(reply));
    }

    private Optional<String> fault(Push push, Fields reply) {
        if (!reply.text("ToUserName").equals(push.openid()) || !reply.text("FromUserName").equals(account)) {
            return Optional.of("the answer's ToUserName or FromUserName is not the other side's");
        }
        if (!reply.text("CreateTime").matches("\\d{1,10}")) {
            return Optional.of("the answer's CreateTime is no time");
        }
        return contentFault(push, reply);
    }

    private Optional<String> contentFault(Push push, Fields reply) {
        return switch (reply.text("MsgType")) {
            case "text" -> text(reply.text("Content"));
            case "image", "voice", "video", "music" -> media.test(asked(reply.text("MsgType")), mediaId(reply))
                    ? Optional.empty() : Optional.of("the answer's MediaId is not good");
            case "news" -> articles(push, reply);
            case "transfer_customer_service", "transfer_biz_ai_ivr" -> Optional.empty();
            default -> Optional.of("the answer's MsgType is unknown");
        };
    }

    private static Optional<String> text(String content) {
        int bytes = content.getBytes(UTF_8).length;
        return bytes > 0 && bytes <= CustomMessage.TEXT_BYTES ? Optional.empty()
                : Optional.of("the answer's Content has " + bytes + " bytes");
    }

    /** An animated picture is none for an answer. */
    private static String asked(String type) {
        return type.equals("image") ? "still" : type.equals("music") ? "thumb" : type;
    }

    private static String mediaId(Fields reply) {
        return reply.text(switch (reply.text("MsgType")) {
            case "image" -> "Image.MediaId";
            case "voice" -> "Voice.MediaId";
            case "video" -> "Video.MediaId";
            default -> "Music.ThumbMediaId";
        });
    }

    /** One, or up to eight as an answer to an event. */
    private static Optional<String> articles(Push push, Fields reply) {
        long items = reply.byName()
            .keySet()
            .stream()
            .map(ARTICLE::matcher)
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .distinct()
            .count();
        boolean fits = items >= 1 && items <= (push.type().equals("event") ? 8 : 1)
                && reply.text("ArticleCount").equals(Long.toString(items));
        return fits ? Optional.empty() : Optional.of("the answer has " + items + " articles");
    }

    private static PushOutcome answered(Fields reply) {
        String type = reply.text("MsgType");
        String shown = switch (type) {
            case "text" -> reply.text("Content");
            case "news" -> reply.text("Articles.item.Title");
            case "image" -> "[图片]";
            case "voice" -> "[语音]";
            case "video" -> "[视频]";
            default -> "";
        };
        String mediaId = mediaId(reply);
        return new PushOutcome.Answered(type, shown,
                mediaId.isEmpty() ? Map.of("passive", true) : Map.of("passive", true, "mediaId", mediaId));
    }

}
