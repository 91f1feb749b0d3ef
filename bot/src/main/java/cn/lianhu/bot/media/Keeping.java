package cn.lianhu.bot.media;

import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * What of a file is kept: photos without what they tell, voices as something that can be
 * passed on.
 */
public final class Keeping {

    /** What is written down, and as what. */
    public record Kept(FileType type, byte[] content) {
    }

    private final Photos photos;

    private final Ffmpeg ffmpeg;

    public Keeping(Photos photos, Ffmpeg ffmpeg) {
        this.photos = photos;
        this.ffmpeg = ffmpeg;
    }

    /** Empty when it may not be kept. */
    public Mono<Optional<Kept>> of(FileType type, byte[] content) {
        return switch (type.kind()) {
            case IMAGE -> photos.freed(type, content).map(freed -> freed.map(bytes -> new Kept(type, bytes)));
            case VOICE -> type.sendable() ? asItIs(type, content)
                    : ffmpeg.turned(type, content, Ffmpeg.Form.MP3)
                        .map(mp3 -> mp3.map(bytes -> new Kept(FileType.MP3, bytes))
                            .or(() -> Optional.of(new Kept(type, content))));
            case VIDEO -> asItIs(type, content);
        };
    }

    private static Mono<Optional<Kept>> asItIs(FileType type, byte[] content) {
        return Mono.just(Optional.of(new Kept(type, content)));
    }

}
