package cn.lianhu.bot.wechat.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which of the platform's APIs do not work, since when and why: no connection, no answer,
 * none of the platform's, no token. The first failure is logged at once; what works again
 * stays to be read for an hour.
 */
final class Failing {

    private static final Logger LOG = LoggerFactory.getLogger(Failing.class);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
        .withZone(ZoneId.of("Asia/Shanghai"));

    private static final Duration LATELY = Duration.ofHours(1);

    /** An API that works every other time does not fill the log. */
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final String host;

    private final InstantSource clock;

    private final Map<String, Streak> streaks = new ConcurrentHashMap<>();

    Failing(String host, InstantSource clock) {
        this.host = host;
        this.clock = clock;
    }

    /**
     * @param logged when the log said last that this API fails
     * @param said whether it said so of this streak
     * @param over whether it works again
     */
    private record Streak(Instant since, Instant last, int times, String why, Instant logged, boolean said,
            boolean over) {

        Streak and(Instant now, String why, boolean logs) {
            return new Streak(over ? now : since, now, over ? 1 : times + 1, why, logs ? now : logged,
                    over ? logs : said, false);
        }

        Streak ended() {
            return new Streak(since, last, times, why, logged, said, true);
        }
    }

    /** Judges one call by what came of it. */
    void note(String api, SendOutcome outcome) {
        switch (outcome) {
            case SendOutcome.Sent sent -> works(api);
            case SendOutcome.Unknown lost -> fails(api, lost.why());
            case SendOutcome.Refused refused -> note(api, refused);
        }
    }

    void note(String api, SendOutcome.Refused refused) {
        switch (refused.failure()) {
            case RETRY_SOON, ALERT_OPERATOR ->
                fails(api, refused.code() == 0 ? refused.message() : refused.code() + " " + refused.message());
            default -> works(api);
        }
    }

    void works(String api) {
        Streak was = streaks.get(api);
        if (was != null && !was.over() && streaks.replace(api, was, was.ended()) && was.said()) {
            LOG.info("WeChat works again: {} at {}, after {} failures since {}", api, host, was.times(),
                    SECOND.format(was.since()));
        }
    }

    private void fails(String api, String why) {
        Instant now = clock.instant();
        Streak next = streaks.compute(api, (key, was) -> was == null ? new Streak(now, now, 1, why, now, true, false)
                : was.and(now, why, was.over() && !now.isBefore(was.logged().plus(BETWEEN_LINES))));
        if (next.times() == 1 && next.said()) {
            LOG.warn("WeChat fails: {} at {}: {}", api, host, why);
        }
    }

    /** In words. */
    List<String> lately() {
        Instant now = clock.instant();
        streaks.values().removeIf(streak -> streak.over() && streak.last().plus(LATELY).isBefore(now));
        return streaks.entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> said(e.getKey(), e.getValue()))
            .toList();
    }

    private String said(String api, Streak streak) {
        return streak.over()
                ? "%s at %s failed %d times from %s to %s (%s) and works again".formatted(api, host, streak.times(),
                        SECOND.format(streak.since()), SECOND.format(streak.last()), streak.why())
                : "%s at %s fails since %s, %d times so far: %s".formatted(api, host, SECOND.format(streak.since()),
                        streak.times(), streak.why());
    }

}
