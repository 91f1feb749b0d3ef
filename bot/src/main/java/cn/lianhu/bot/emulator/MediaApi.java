package cn.lianhu.bot.emulator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Temporary media (platform reference 6.1). Ages go by the program's clock. */
final class MediaApi {

    private static final Map<String, Integer> LIMITS =
            Map.of("image", 10 << 20, "voice", 2 << 20, "video", 10 << 20, "thumb", 64 << 10);

    private final MediaShelf shelf;
    private final InstantSource program;
    private final OwnAddress address;
    private final boolean videoByAddress;

    MediaApi(MediaShelf shelf, InstantSource program, OwnAddress address, boolean videoByAddress) {
        this.shelf = shelf;
        this.program = program;
        this.address = address;
        this.videoByAddress = videoByAddress;
    }

    List<Route> routes() {
        return List.of(Route.post("/cgi-bin/media/upload", this::upload).withoutJson(),
                Route.get("/cgi-bin/media/get", this::get));
    }

    private Reply upload(Call call) {
        String type = call.query("type");
        if (!LIMITS.containsKey(type)) {
            return Reply.refused(Problem.INVALID_MEDIA_TYPE);
        }
        if (call.upload() == null || call.upload().fileName().isEmpty()) {
            return Reply.refused(Problem.MEDIA_DATA_MISSING);
        }
        byte[] content = call.upload().content();
        if (content.length == 0 || content.length > LIMITS.get(type)) {
            return Reply.refused(content.length == 0 ? Problem.EMPTY_MEDIA : Problem.MEDIA_TOO_LARGE);
        }
        Optional<MediaFormat> format = MediaFormat.of(content).filter(f -> fits(f, type));
        if (type.equals("voice") && VoiceLength.of(content) > VoiceLength.LONGEST) {
            return Reply.refused(Problem.TOO_LONG_TO_PLAY);
        }
        return format.map(f -> kept(type, f, content)).orElseGet(() -> Reply.refused(Problem.INVALID_FILE_TYPE));
    }

    private static boolean fits(MediaFormat format, String type) {
        return type.equals("thumb") ? format == MediaFormat.JPEG
                : format.type().equals(type) && format != MediaFormat.SILK;
    }

    private Reply kept(String type, MediaFormat format, byte[] content) {
        Instant now = program.instant();
        MediaFile file = shelf.put(format, content, now);
        return Reply.json("type", type, type.equals("thumb") ? "thumb_media_id" : "media_id", file.id(),
                "created_at", now.getEpochSecond());
    }

    private Reply get(Call call) {
        String id = call.query("media_id");
        if (id.isEmpty()) {
            return Reply.refused(Problem.MEDIA_ID_MISSING);
        }
        return shelf.get(id, program.instant()).map(this::content)
                .orElseGet(() -> Reply.refused(Problem.INVALID_MEDIA_ID));
    }

    private Reply content(MediaFile file) {
        return file.format() == MediaFormat.MP4 && videoByAddress
                ? Reply.json("video_url", address.of(file))
                : new Reply.Content(file.content(), file.format().contentType(), file.name());
    }
}
