package cn.lianhu.bot.emulator;

import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What people send that is not written: photos, voices, videos, places and links (platform reference 2.1). */
final class Camera {

    private final Phones phones;
    private final MediaShelf shelf;
    private final EmulatedUsers users;
    private final MessageIds ids;
    private final OwnAddress address;

    Camera(Phones phones, MediaShelf shelf, EmulatedUsers users, MessageIds ids, OwnAddress address) {
        this.phones = phones;
        this.shelf = shelf;
        this.users = users;
        this.ids = ids;
        this.address = address;
    }

    /** @param given empty for a sample; bytes of a wrong kind are sent all the same, as a phone's may be */
    Mono<List<Entry>> photo(String openid, byte[] given) {
        MediaFile file = file(MediaFormat.JPEG, given.length == 0 ? SampleMedia.photo() : given);
        return phones.send(openid, "[图片]", shown(file), Push.message(openid, "image", ids.next())
                .with("PicUrl", address.of(file)).with("MediaId", file.id()));
    }

    /** Recognition arrives empty: it is dead. */
    Mono<List<Entry>> voice(String openid, byte[] given) {
        byte[] content = given.length == 0 ? SampleMedia.voice() : given;
        MediaFile narrow = file(MediaFormat.AMR, content);
        MediaFile wide = file(MediaFormat.AMR, content);
        return phones.send(openid, "[语音]", shown(narrow), Push.message(openid, "voice", ids.next())
                .with("MediaId", narrow.id()).with("Format", "amr").with("MediaId16K", wide.id())
                .with("Recognition", ""));
    }

    Mono<List<Entry>> video(String openid, byte[] given) {
        MediaFile file = file(MediaFormat.MP4, given.length == 0 ? SampleMedia.video() : given);
        MediaFile cover = file(MediaFormat.JPEG, SampleMedia.photo());
        return phones.send(openid, "[视频]", shown(file), Push.message(openid, "video", ids.next())
                .with("MediaId", file.id()).with("ThumbMediaId", cover.id()));
    }

    Mono<List<Entry>> place(String openid, double latitude, double longitude, String label) {
        return phones.send(openid, "[位置] " + label, Map.of("latitude", latitude, "longitude", longitude),
                Push.message(openid, "location", ids.next()).with("Location_X", latitude)
                        .with("Location_Y", longitude).with("Scale", 16).with("Label", label));
    }

    Mono<List<Entry>> link(String openid, String title, String description, String url) {
        return phones.send(openid, "[链接] " + title, Map.of("url", url),
                Push.message(openid, "link", ids.next()).with("Title", title).with("Description", description)
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
