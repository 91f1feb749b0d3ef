package cn.lianhu.sandbox.emulator;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Codes with a scene; the oldest is forgotten when there are too many. */
final class QrCodes {

    private static final int MOST = 100_000;

    private static final int TICKET_LENGTH = 92;

    private final RandomGenerator random = new SecureRandom();

    private final Map<String, Code> codes = new LinkedHashMap<>();

    private int permanent;

    /**
     * @param until when it ends; null for a permanent one
     */
    record Code(String ticket, String scene, @Nullable Instant until) {

        boolean at(Instant now) {
            return until == null || now.isBefore(until);
        }
    }

    /** Empty when there are 100,000 permanent ones already. */
    synchronized Optional<Code> create(String scene, @Nullable Instant until) {
        if (until == null && ++permanent > MOST) {
            permanent = MOST;
            return Optional.empty();
        }
        Code code = new Code("gQ" + RandomText.of(random, TICKET_LENGTH) + "==", scene, until);
        if (codes.size() >= 2 * MOST) {
            codes.values().removeIf(old -> old.until() != null);
        }
        codes.put(code.ticket(), code);
        return Optional.of(code);
    }

    synchronized Optional<Code> find(String ticket) {
        return Optional.ofNullable(codes.get(ticket));
    }

    /** One that names the scene, made where there is none. */
    synchronized Optional<Code> ofScene(String scene, Instant now) {
        return codes.values()
            .stream()
            .filter(code -> code.scene().equals(scene) && code.at(now))
            .findFirst()
            .or(() -> create(scene, null));
    }

}
