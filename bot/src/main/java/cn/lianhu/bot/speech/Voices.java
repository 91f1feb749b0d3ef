package cn.lianhu.bot.speech;

import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.media.FileType;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Makes of a stored voice what a recogniser takes. */
final class Voices {

    /** What all of them take. */
    private static final Set<FileType> TAKEN = Set.of(FileType.MP3, FileType.SPEEX);

    private static final Set<FileType> NOT_TURNED = Set.of(FileType.SILK);

    /** A voice as it is sent. */
    record Ready(byte[] content, String file, String contentType) {

        /**
         * Whether it is in a form that not every recogniser knows, as nothing turned it.
         */
        boolean asItCame() {
            return FileType.named(contentType).filter(type -> !TAKEN.contains(type)).isPresent();
        }
    }

    private final MediaStore store;

    private final Ffmpeg ffmpeg;

    Voices(MediaStore store, Ffmpeg ffmpeg) {
        this.store = store;
        this.ffmpeg = ffmpeg;
    }

    /**
     * Empty where it is in a form that recognisers do not take, and nothing is there to
     * turn it. What {@code ffmpeg} is there for and makes nothing of is given as it is:
     * the recogniser may know it by itself. So is SILK, which {@code ffmpeg} does not
     * know.
     */
    Mono<Optional<Ready>> ready(StoredMedia stored) {
        FileType type = FileType.named(stored.contentType()).orElseThrow();
        return store.read(stored.name())
            .flatMap(content -> turned(type, content)
                .map(wav -> wav.map(bytes -> new Ready(bytes, "voice.wav", "audio/wav"))
                    .or(() -> asItIs(type, content))));
    }

    private Mono<Optional<byte[]>> turned(FileType type, byte[] content) {
        return NOT_TURNED.contains(type) ? Mono.just(Optional.empty()) : ffmpeg.turned(type, content, Ffmpeg.Form.WAV);
    }

    private Optional<Ready> asItIs(FileType type, byte[] content) {
        return TAKEN.contains(type) || NOT_TURNED.contains(type) || ffmpeg.installed() ? Optional
            .of(new Ready(content, "voice." + (type == FileType.SPEEX ? "ogg" : type.extension()), type.contentType()))
                : Optional.empty();
    }

}
