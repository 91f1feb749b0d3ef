package cn.lianhu.sandbox.emulator;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Temporary media: kept for three days, the oldest ones given up for new ones when there
 * are too many.
 */
final class MediaShelf {

    static final Duration KEPT = Duration.ofDays(3);

    private static final long MOST_BYTES = 128L << 20;

    private static final int ID_LENGTH = 64;

    private final RandomGenerator random = new SecureRandom();

    private final Map<String, MediaFile> files = new LinkedHashMap<>();

    private long bytes;

    synchronized MediaFile put(MediaFormat format, byte[] content, Instant now) {
        MediaFile file = new MediaFile(RandomText.of(random, ID_LENGTH), format, content, now);
        files.put(file.id(), file);
        bytes += content.length;
        makeRoom();
        return file;
    }

    private void makeRoom() {
        for (Iterator<MediaFile> oldest = files.values().iterator(); bytes > MOST_BYTES; oldest.remove()) {
            bytes -= oldest.next().content().length;
        }
    }

    /** Empty when it never was or its three days are over. */
    synchronized Optional<MediaFile> get(String id, Instant now) {
        return find(id).filter(file -> now.isBefore(file.at().plus(KEPT)));
    }

    /** Whatever its age: addresses outlive ids. */
    synchronized Optional<MediaFile> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

}
