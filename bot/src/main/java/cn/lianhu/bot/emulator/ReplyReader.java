package cn.lianhu.bot.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.lianhu.bot.wechat.webhook.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Judges the body that the program answers a push with (platform reference 1.5 and 3). */
final class ReplyReader {

    private final Envelope envelope;
    private final String account;
    private final BiPredicate<String, String> media;

    /** @param media whether a file of a type may be sent, by type and id */
    ReplyReader(Envelope envelope, String account, BiPredicate<String, String> media) {
        this.envelope = envelope;
        this.account = account;
        this.media = media;
    }

    Outcome read(Push push, byte[] body) {
        String text = new String(body, UTF_8);
        if (text.isEmpty() || text.equals("success")) {
            return new Outcome.Taken();
        }
        if (!text.stripLeading().startsWith("<xml>")) {
            return new Outcome.Failed("the answer is neither success nor empty nor XML");
        }
        return envelope.open(body).map(reply -> judged(push, reply))
                .orElseGet(() -> new Outcome.Failed("the answer is not sealed as the console is set"));
    }

    private Outcome judged(Push push, Fields reply) {
        return fault(push, reply).<Outcome>map(Outcome.Failed::new).orElseGet(() -> answered(reply));
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
            case "image" -> file("image", reply.text("Image.MediaId"));
            case "voice" -> file("voice", reply.text("Voice.MediaId"));
            case "video" -> file("video", reply.text("Video.MediaId"));
            case "music" -> file("thumb", reply.text("Music.ThumbMediaId"));
            case "news" -> articles(push, reply.text("ArticleCount"));
            case "transfer_customer_service", "transfer_biz_ai_ivr" -> Optional.empty();
            default -> Optional.of("the answer's MsgType is unknown");
        };
    }

    private static Optional<String> text(String content) {
        int bytes = content.getBytes(UTF_8).length;
        return bytes > 0 && bytes <= CustomMessage.TEXT_BYTES ? Optional.empty()
                : Optional.of("the answer's Content has " + bytes + " bytes");
    }

    private Optional<String> file(String type, String id) {
        return media.test(type, id) ? Optional.empty() : Optional.of("the answer's MediaId is not good");
    }

    private static Optional<String> articles(Push push, String count) {
        boolean fits = count.matches(push.type().equals("event") ? "[1-8]" : "1");
        return fits ? Optional.empty() : Optional.of("the answer has too many articles");
    }

    private static Outcome answered(Fields reply) {
        String type = reply.text("MsgType");
        String shown = switch (type) {
            case "text" -> reply.text("Content");
            case "news" -> reply.text("Articles.item.Title");
            case "image" -> "[图片]";
            case "voice" -> "[语音]";
            case "video" -> "[视频]";
            default -> "";
        };
        return new Outcome.Answered(type, shown, Map.of("passive", true));
    }
}
