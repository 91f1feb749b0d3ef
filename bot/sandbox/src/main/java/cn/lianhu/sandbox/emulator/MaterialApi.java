package cn.lianhu.sandbox.emulator;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Material that stays (platform reference 6.1). Its articles are made in the console, of
 * which there is none here.
 */
final class MaterialApi {

    /** No three days are over after this. */
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final int LONGEST_PICTURE = 1 << 20;

    private static final int AT_ONCE = 20;

    private static final List<String> TYPES = List.of("voice", "video", "image", "news");

    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private final MediaApi media;

    private final MediaShelf shelf;

    private final InstantSource program;

    private final OwnAddress address;

    private final URI pictures;

    private record Kept(MediaFile file, String type, String name, Instant at) {
    }

    /**
     * @param pictures where pictures' addresses point; null for here
     */
    MaterialApi(MediaApi media, MediaShelf shelf, InstantSource program, OwnAddress address, URI pictures) {
        this.media = media;
        this.shelf = shelf;
        this.program = program;
        this.address = address;
        this.pictures = pictures;
    }

    List<Route> routes() {
        return List.of(Route.post("/cgi-bin/material/add_material", this::add).withoutJson().verified(),
                Route.post("/cgi-bin/material/get_material", this::get).verified(),
                Route.post("/cgi-bin/material/del_material", this::delete).verified(),
                Route.get("/cgi-bin/material/get_materialcount", call -> counts()).verified(),
                Route.post("/cgi-bin/material/batchget_material", this::several).verified(),
                Route.post("/cgi-bin/media/uploadimg", this::picture).withoutJson());
    }

    private CallReply add(Call call) {
        Optional<Problem> problem = media.problem(call);
        Call.Upload upload = call.upload();
        return problem.isPresent() || upload == null ? CallReply.refused(problem.orElse(Problem.MEDIA_DATA_MISSING))
                : keep(call.query("type"), upload);
    }

    private synchronized CallReply keep(String type, Call.Upload upload) {
        MediaFile file = shelf.put(MediaFormat.of(upload.content()).orElseThrow(), upload.content(), EVER);
        Kept one = new Kept(file, type, upload.fileName(), program.instant());
        kept.put(file.id(), one);
        return one.file().isA("image") ? CallReply.json("media_id", file.id(), "url", address.picture(file, pictures))
                : CallReply.json("media_id", file.id());
    }

    private synchronized Optional<Kept> found(Call call) {
        return Optional.ofNullable(kept.get(call.json().path("media_id").asString("")));
    }

    private CallReply get(Call call) {
        return found(call)
            .<CallReply>map(one -> one.type().equals("video")
                    ? CallReply.json("title", one.name(), "description", "", "down_url", address.of(one.file()))
                    : new CallReply.Content(one.file().content(), one.file().format().contentType(), one.file().name()))
            .orElseGet(() -> CallReply.refused(Problem.INVALID_MEDIA_ID));
    }

    private synchronized CallReply delete(Call call) {
        return kept.remove(call.json().path("media_id").asString("")) == null
                ? CallReply.refused(Problem.INVALID_MEDIA_ID) : CallReply.ok();
    }

    private synchronized CallReply counts() {
        Map<String, Long> each = kept.values()
            .stream()
            .collect(Collectors.groupingBy(Kept::type, Collectors.counting()));
        return CallReply
            .json(TYPES.stream().flatMap(type -> Stream.of(type + "_count", each.getOrDefault(type, 0L))).toArray());
    }

    private synchronized CallReply several(Call call) {
        String type = call.json().path("type").asString("");
        int count = call.json().path("count").asInt(0);
        if (!TYPES.contains(type) || count < 1 || count > AT_ONCE) {
            return CallReply.refused(TYPES.contains(type) ? Problem.INVALID_ARGS : Problem.INVALID_MEDIA_TYPE);
        }
        List<Kept> all = kept.values().stream().filter(one -> one.type().equals(type)).toList().reversed();
        List<Map<String, Object>> page = all.stream()
            .skip(Math.max(0, call.json().path("offset").asInt(0)))
            .limit(count)
            .map(this::shown)
            .toList();
        return CallReply.json("total_count", all.size(), "item_count", page.size(), "item", page);
    }

    private Map<String, Object> shown(Kept one) {
        return Map.of("media_id", one.file().id(), "name", one.name(), "update_time", one.at().getEpochSecond(), "url",
                one.file().isA("image") ? address.picture(one.file(), pictures) : "");
    }

    /** A picture that only has an address. */
    private CallReply picture(Call call) {
        if (call.upload() == null) {
            return CallReply.refused(Problem.MEDIA_DATA_MISSING);
        }
        byte[] content = call.upload().content();
        if (content.length > LONGEST_PICTURE) {
            return CallReply.refused(Problem.MEDIA_TOO_LARGE);
        }
        return MediaFormat.of(content)
            .filter(format -> format.type().equals("image") && format != MediaFormat.GIF)
            .<CallReply>map(
                    format -> CallReply.json("url", address.picture(shelf.put(format, content, EVER), pictures)))
            .orElseGet(() -> CallReply.refused(Problem.INVALID_FILE_TYPE));
    }

}
