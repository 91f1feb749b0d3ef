package cn.lianhu.sandbox.emulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The names of refused calls: three groups of hex, the first one the time (platform
 * reference 4).
 */
final class Rids {

    private static final int REMEMBERED = 1_000;

    private final Map<String, Refusal> refusals = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Refusal> eldest) {
            return size() > REMEMBERED;
        }
    };

    record Refusal(Instant at, Call call, CallReply.Refused answer) {
    }

    synchronized String name(Instant now, Call call, CallReply.Refused answer) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String rid = "%08x-%08x-%08x".formatted(now.getEpochSecond(), random.nextInt(), random.nextInt());
        refusals.put(rid, new Refusal(now, call, answer));
        return rid;
    }

    synchronized Optional<Refusal> find(String rid) {
        return Optional.ofNullable(refusals.get(rid));
    }

}
