package cn.lianhu.bot.media;

import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Frees photos of what the camera wrote into them (where and when, with which phone, a
 * small picture of the whole) and turns them upright, as without that nobody would know
 * which way is up. The picture itself stays as it was sent wherever it is upright
 * already.
 */
public final class Photos {

    /** One large photo takes some 100 MB while it is turned. */
    private static final int AT_ONCE = 2;

    private static final int WAITING = 1_000;

    private final Scheduler scheduler = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "photos", 60, true);

    /**
     * What may be kept of a file; empty where what it tells cannot be taken out of it.
     * Off the event loop.
     */
    public Mono<Optional<byte[]>> freed(FileType type, byte[] content) {
        return Mono.fromCallable(() -> clean(type, content)).subscribeOn(scheduler);
    }

    static Optional<byte[]> clean(FileType type, byte[] content) {
        try {
            return switch (type) {
                case JPEG -> Optional.of(upright(JpegFile.stripped(content), "jpeg"));
                case PNG -> Optional.of(upright(PngFile.stripped(content), "png"));
                case GIF -> Optional.of(GifFile.stripped(content));
                case WEBP -> Optional.of(WebpFile.stripped(content));
                case AMR, AMR_WB, SILK, MP3, SPEEX, MP4 -> Optional.of(content);
            };
        }
        catch (BrokenFile broken) {
            return broken(type, content);
        }
    }

    /**
     * A file that cannot be read to its end is kept where nothing in it tells of more
     * than the picture.
     */
    private static Optional<byte[]> broken(FileType type, byte[] content) {
        return Telling.in(content) ? Turning.drawnAnew(content, type == FileType.PNG ? "png" : "jpeg", Turning.UPRIGHT)
                : Optional.of(content);
    }

    private static byte[] upright(Stripped stripped, String format) {
        return stripped.orientation() == Turning.UPRIGHT ? stripped.content()
                : Turning.drawnAnew(stripped.content(), format, stripped.orientation()).orElse(stripped.content());
    }

}
