package cn.lianhu.sandbox.emulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which template messages with an id of the sender's were taken lately (platform
 * reference 4.2: for ten minutes).
 */
final class Once {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int MOST = 20_000;

    private final Map<String, Taken> taken = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Taken> eldest) {
            return size() > MOST;
        }
    };

    private record Taken(long msgId, Instant at) {
    }

    /** The number under which it was taken before. */
    synchronized Optional<Long> before(String openid, String id, Instant now) {
        return Optional.ofNullable(taken.get(openid + " " + id))
            .filter(t -> now.isBefore(t.at().plus(REMEMBERED)))
            .map(Taken::msgId);
    }

    synchronized void take(String openid, String id, long msgId, Instant now) {
        if (!id.isEmpty()) {
            taken.put(openid + " " + id, new Taken(msgId, now));
        }
    }

}
