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

    /** A voice as it is sent. */
    record Ready(byte[] content, String file, String contentType) {}

    private final MediaStore store;
    private final Ffmpeg ffmpeg;

    Voices(MediaStore store, Ffmpeg ffmpeg) {
        this.store = store;
        this.ffmpeg = ffmpeg;
    }

    /**
     * Empty where it is in a form that recognisers do not take, and nothing is there to turn it. What {@code ffmpeg} is
     * there for and makes nothing of is given as it is: the recogniser may know it by itself.
     */
    Mono<Optional<Ready>> ready(StoredMedia stored) {
        FileType type = FileType.named(stored.contentType()).orElseThrow();
        return store.read(stored.name()).flatMap(content -> ffmpeg.turned(type, content, Ffmpeg.Form.WAV)
                .map(wav -> wav.map(bytes -> new Ready(bytes, "voice.wav", "audio/wav"))
                        .or(() -> asItIs(type, content))));
    }

    private Optional<Ready> asItIs(FileType type, byte[] content) {
        return TAKEN.contains(type) || ffmpeg.installed()
                ? Optional.of(new Ready(content, "voice." + (type == FileType.SPEEX ? "ogg" : type.extension()),
                        type.contentType())) : Optional.empty();
    }
}
