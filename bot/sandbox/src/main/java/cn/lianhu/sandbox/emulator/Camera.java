package cn.lianhu.sandbox.emulator;

import java.net.URI;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * What people send that is not written: photos, voices, videos, places and links
 * (platform reference 2.1).
 */
final class Camera {

    private final Phones phones;

    private final MediaShelf shelf;

    private final EmulatedUsers users;

    private final MessageIds ids;

    private final OwnAddress address;

    private final URI pictures;

    /**
     * @param pictures where PicUrls point; null for here
     */
    Camera(Phones phones, MediaShelf shelf, EmulatedUsers users, MessageIds ids, OwnAddress address, URI pictures) {
        this.phones = phones;
        this.shelf = shelf;
        this.users = users;
        this.ids = ids;
        this.address = address;
        this.pictures = pictures;
    }

    /**
     * @param given empty for a sample; bytes of a wrong kind are sent all the same, as a
     * phone's may be
     */
    Mono<List<Entry>> photo(String openid, byte[] given) {
        MediaFile file = file(MediaFormat.JPEG, given.length == 0 ? SampleMedia.photo() : given);
        return phones.send(openid, "[图片]", shown(file),
                Push.message(openid, "image", ids.next())
                    .with("PicUrl", address.picture(file, pictures))
                    .with("MediaId", file.id()));
    }

    /**
     * A phone lets nobody speak for more than a minute.
     * @param heard what a recogniser took it for; empty as a rule, as the platform's own
     * is dead
     */
    Mono<List<Entry>> voice(String openid, byte[] given, String heard) {
        if (VoiceLength.of(given) > VoiceLength.LONGEST) {
            throw new IllegalArgumentException("a voice lasts 60 seconds at most");
        }
        MediaFile narrow = file(MediaFormat.AMR, given.length == 0 ? SampleMedia.voice() : given);
        MediaFile wide = file(MediaFormat.AMR, given.length == 0 ? SampleMedia.wideVoice() : given);
        return phones.send(openid, "[语音]", shown(narrow),
                Push.message(openid, "voice", ids.next())
                    .with("MediaId", narrow.id())
                    .with("Format", "amr")
                    .with("MediaId16K", wide.id())
                    .with("Recognition", heard));
    }

    Mono<List<Entry>> video(String openid, byte[] given) {
        return video(openid, "video", given);
    }

    /** One made in the chat. */
    Mono<List<Entry>> shortVideo(String openid, byte[] given) {
        return video(openid, "shortvideo", given);
    }

    private Mono<List<Entry>> video(String openid, String type, byte[] given) {
        MediaFile file = file(MediaFormat.MP4, given.length == 0 ? SampleMedia.video() : given);
        MediaFile cover = file(MediaFormat.JPEG, SampleMedia.photo());
        return phones.send(openid, "[视频]", shown(file),
                Push.message(openid, type, ids.next()).with("MediaId", file.id()).with("ThumbMediaId", cover.id()));
    }

    Mono<List<Entry>> place(String openid, double latitude, double longitude, String label) {
        return phones.send(openid, "[位置] " + label, Map.of("latitude", latitude, "longitude", longitude),
                Push.message(openid, "location", ids.next())
                    .with("Location_X", latitude)
                    .with("Location_Y", longitude)
                    .with("Scale", 16)
                    .with("Label", label));
    }

    /** A sticker, a file, a card: the account gets words in its place. */
    Mono<List<Entry>> unsupported(String openid) {
        return phones.send(openid, "[其他]", Map.of(),
                Push.message(openid, "text", ids.next()).with("Content", "【收到不支持的消息类型，暂无法显示】"));
    }

    Mono<List<Entry>> link(String openid, String title, String description, String url) {
        return phones.send(openid, "[链接] " + title, Map.of("url", url),
                Push.message(openid, "link", ids.next())
                    .with("Title", title)
                    .with("Description", description)
                    .with("Url", url));
    }

    private MediaFile file(MediaFormat usual, byte[] content) {
        return shelf.put(MediaFormat.of(content).filter(f -> f.type().equals(usual.type())).orElse(usual), content,
                users.now());
    }

    private Map<String, Object> shown(MediaFile file) {
        return Map.of("mediaId", file.id(), "url", address.of(file), "bytes", file.content().length);
    }

}
