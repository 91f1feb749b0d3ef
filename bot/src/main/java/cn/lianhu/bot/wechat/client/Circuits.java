package cn.lianhu.bot.wechat.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** APIs whose quota is used up, and until when they are left alone. */
final class Circuits {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

    private final InstantSource clock;

    Circuits(InstantSource clock) {
        this.clock = clock;
    }

    private record Pause(SendOutcome.Refused refused, Instant until) {
    }

    /** What to answer without asking; empty when the API may be called. */
    Optional<SendOutcome.Refused> open(String api) {
        Pause pause = pauses.get(api);
        return pause != null && clock.instant().isBefore(pause.until()) ? Optional.of(pause.refused())
                : Optional.empty();
    }

    void note(String api, SendOutcome.Refused refused) {
        switch (refused.failure()) {
            case NOT_TODAY -> pauses.put(api, new Pause(refused, nextMidnight()));
            case RETRY_NEXT_MINUTE -> pauses.put(api, new Pause(refused, clock.instant().plus(A_MINUTE)));
            default -> {
            }
        }
    }

    private Instant nextMidnight() {
        return clock.instant().atZone(BEIJING).toLocalDate().plusDays(1).atStartOfDay(BEIJING).toInstant();
    }

}
