package cn.lianhu.sandbox.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether a customer-service message is one (platform reference 4.1), and what can be
 * read of it.
 */
final class CustomMessage {

    static final int TEXT_BYTES = 2048;

    private static final int MENU_ITEMS = 10;

    private static final int MENU_ITEM_BYTES = 128;

    private static final Pattern MINI_PROGRAM = Pattern.compile("data-miniprogram-appid=\"(?!wx[0-9a-f]{16}\")");

    private final String type;

    private final JsonNode body;

    CustomMessage(JsonNode json) {
        this.type = json.path("msgtype").asString("");
        this.body = json.path(type.isEmpty() ? "-" : type);
    }

    String type() {
        return type;
    }

    JsonNode body() {
        return body;
    }

    /**
     * @param media whether a media id, of the type named before the colon, is good
     */
    Optional<Problem> problem(Predicate<String> media) {
        return switch (type) {
            case "text" -> text();
            case "image", "voice" -> has(media, type, "media_id");
            case "video" -> has(media, type, "media_id").or(() -> has(media, "thumb", "thumb_media_id"));
            case "music", "miniprogrampage" -> has(media, "thumb", "thumb_media_id");
            case "news" -> unless(body.path("articles").size() == 1, Problem.TOO_MANY_ARTICLES);
            case "msgmenu" -> menu();
            case "mpnews" -> Optional.of(Problem.INVALID_MEDIA_ID);
            case "mpnewsarticle" -> Optional.of(Problem.NO_ARTICLE);
            case "wxcard" -> Optional.of(Problem.INVALID_CARD);
            default -> Optional.of(Problem.INVALID_MESSAGE_TYPE);
        };
    }

    private Optional<Problem> text() {
        String content = content();
        return unless(!content.isEmpty(), Problem.EMPTY_CONTENT)
            .or(() -> unless(content.getBytes(UTF_8).length <= TEXT_BYTES, Problem.CONTENT_TOO_LONG))
            .or(() -> unless(!MINI_PROGRAM.matcher(content).find(), Problem.INVALID_MINI_PROGRAM_LINK));
    }

    private Optional<Problem> menu() {
        JsonNode items = body.path("list");
        return unless(!items.isEmpty() && items.size() <= MENU_ITEMS, Problem.TOO_MANY_MENU_ITEMS).or(() -> unless(
                items.valueStream()
                    .map(item -> item.path("content").asString(""))
                    .allMatch(c -> !c.isEmpty() && c.getBytes(UTF_8).length <= MENU_ITEM_BYTES),
                Problem.MENU_ITEM_TOO_LONG));
    }

    private Optional<Problem> has(Predicate<String> media, String kind, String field) {
        return unless(media.test(kind + ":" + body.path(field).asString("")), Problem.INVALID_MEDIA_ID);
    }

    private static Optional<Problem> unless(boolean good, Problem problem) {
        return good ? Optional.empty() : Optional.of(problem);
    }

    private String content() {
        return body.path("content").asString("");
    }

    /** What a person reads; of media what it is. */
    String shown() {
        return switch (type) {
            case "text" -> content();
            case "msgmenu" -> Stream
                .of(Stream.of(body.path("head_content").asString("")),
                        body.path("list").valueStream().map(item -> item.path("content").asString("")),
                        Stream.of(body.path("tail_content").asString("")))
                .flatMap(s -> s)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
            case "image" -> "[图片]";
            case "voice" -> "[语音]";
            case "video" -> "[视频]";
            case "news" -> body.path("articles").path(0).path("title").asString("");
            default -> body.path("title").asString("");
        };
    }

    /** The message's object and, of a file, its id. */
    Map<String, Object> more(JsonNode json) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("body", body);
        if (body.has("media_id")) {
            more.put("mediaId", body.path("media_id").asString(""));
        }
        boolean machine = json.path("aimsgcontext").path("is_ai_msg").asInt(0) == 1;
        if (machine) {
            more.put("note", "内容由第三方AI生成");
        }
        return more;
    }

}
