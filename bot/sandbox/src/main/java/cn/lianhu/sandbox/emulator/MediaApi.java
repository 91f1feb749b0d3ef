package cn.lianhu.sandbox.emulator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Temporary media (platform reference 6.1). Ages go by the program's clock. */
final class MediaApi {

    private static final Map<String, Integer> LIMITS = Map.of("image", 10 << 20, "voice", 2 << 20, "video", 10 << 20,
            "thumb", 64 << 10);

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
                Route.get("/cgi-bin/media/get", this::get), Route.get("/cgi-bin/media/get/jssdk", this::clearVoice),
                Route.post("/cgi-bin/media/voice/addvoicetorecofortext", call -> CallReply.refused(Problem.BUSY))
                    .withoutJson(),
                Route.post("/cgi-bin/media/voice/queryrecoresultfortext", call -> CallReply.refused(Problem.BUSY))
                    .withoutJson());
    }

    private CallReply upload(Call call) {
        Optional<Problem> problem = problem(call);
        Call.Upload file = call.upload();
        return problem.isPresent() || file == null ? CallReply.refused(problem.orElse(Problem.MEDIA_DATA_MISSING))
                : kept(call.query("type"), MediaFormat.of(file.content()).orElseThrow(), file.content());
    }

    /** What is wrong with an upload; empty when it can be kept. */
    Optional<Problem> problem(Call call) {
        String type = call.query("type");
        if (!LIMITS.containsKey(type)) {
            return Optional.of(Problem.INVALID_MEDIA_TYPE);
        }
        if (call.upload() == null || call.upload().fileName().isEmpty()) {
            return Optional.of(Problem.MEDIA_DATA_MISSING);
        }
        byte[] content = call.upload().content();
        if (content.length == 0 || content.length > LIMITS.get(type)) {
            return Optional.of(content.length == 0 ? Problem.EMPTY_MEDIA : Problem.MEDIA_TOO_LARGE);
        }
        if (type.equals("voice") && VoiceLength.of(content) > VoiceLength.LONGEST) {
            return Optional.of(Problem.TOO_LONG_TO_PLAY);
        }
        return MediaFormat.of(content).filter(f -> fits(f, type)).isPresent() ? Optional.empty()
                : Optional.of(Problem.INVALID_FILE_TYPE);
    }

    /** A voice of a web page in its better quality; here every voice has but one. */
    private CallReply clearVoice(Call call) {
        return shelf.get(call.query("media_id"), program.instant())
            .filter(file -> file.isA("voice"))
            .map(this::content)
            .orElseGet(() -> CallReply.refused(Problem.INVALID_MEDIA_ID));
    }

    private static boolean fits(MediaFormat format, String type) {
        return type.equals("thumb") ? format == MediaFormat.JPEG
                : format.type().equals(type) && format != MediaFormat.SILK;
    }

    private CallReply kept(String type, MediaFormat format, byte[] content) {
        Instant now = program.instant();
        MediaFile file = shelf.put(format, content, now);
        return CallReply.json("type", type, type.equals("thumb") ? "thumb_media_id" : "media_id", file.id(),
                "created_at", now.getEpochSecond());
    }

    private CallReply get(Call call) {
        String id = call.query("media_id");
        if (id.isEmpty()) {
            return CallReply.refused(Problem.MEDIA_ID_MISSING);
        }
        return shelf.get(id, program.instant())
            .map(this::content)
            .orElseGet(() -> CallReply.refused(Problem.INVALID_MEDIA_ID));
    }

    private CallReply content(MediaFile file) {
        return file.format() == MediaFormat.MP4 && videoByAddress ? CallReply.json("video_url", address.of(file))
                : new CallReply.Content(file.content(), file.format().contentType(), file.name());
    }

}
