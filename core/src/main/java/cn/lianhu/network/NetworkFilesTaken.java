package cn.lianhu.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which files the network in force is based on. They are one way in: the same ones are
 * taken once.
 *
 * @param id always {@link #ID}
 * @param packed the files as they were taken; null before any were
 * @param digest the same for the same contents
 * @param seen digests of all that were taken in the last time, the last ones last
 * @param at when they were taken
 * @param clashes ids of the rows that had been edited in the chat, and are as in these
 * files instead
 */
public record NetworkFilesTaken(String id, long version, @Nullable String packed, @Nullable String digest,
        List<String> seen, @Nullable Instant at, List<String> clashes) {

    public static final String ID = "files";

    private static final int MOST_SEEN = 200;

    public NetworkFilesTaken {
        clashes = clashes == null ? List.of() : List.copyOf(clashes);
    }

    public static NetworkFilesTaken none(String id) {
        return new NetworkFilesTaken(id, 0, null, null, List.of(), null, List.of());
    }

    public boolean sawBefore(String which) {
        return seen.contains(which);
    }

    public NetworkFilesTaken with(String files, String itsDigest, Instant when, List<String> over) {
        List<String> all = new ArrayList<>(seen);
        all.add(itsDigest);
        return new NetworkFilesTaken(id, version, files, itsDigest,
                List.copyOf(all.subList(Math.max(0, all.size() - MOST_SEEN), all.size())), when, over);
    }

    public NetworkFilesTaken versioned(long other) {
        return new NetworkFilesTaken(id, other, packed, digest, seen, at, clashes);
    }

}
