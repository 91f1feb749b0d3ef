package cn.lianhu.sandbox.emulator;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens of both endpoints, which do not touch each other (platform reference 5). */
final class AccessTokens {

    static final Duration LIFE = Duration.ofSeconds(7200);
    static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final Duration BETWEEN_FORCED = Duration.ofSeconds(30);

    private static final int FORCED_A_DAY = 20;

    private static final int REMEMBERED = 5_000;

    private static final int LENGTH = 136;

    private final SecureRandom random = new SecureRandom();

    private final Map<String, Life> lives = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Life> eldest) {
            return size() > REMEMBERED;
        }
    };

    private @Nullable Grant plain;

    private @Nullable Grant stable;

    private Instant lastForced = Instant.EPOCH;

    private LocalDate forcedOn = LocalDate.MIN;

    private int forced;

    record Grant(String token, Instant until) {

        long remaining(Instant now) {
            return Duration.between(now, until).toSeconds();
        }
    }

    /**
     * @param replaced whether a newer one ended it, and not its age
     */
    private record Life(Instant until, boolean replaced) {
    }

    /** A new one; the one before is good for five minutes more. */
    synchronized Grant plain(Instant now) {
        if (plain != null) {
            end(plain, now.plus(OVERLAP));
        }
        plain = issue(now);
        return plain;
    }

    /**
     * The one in use, until five minutes before its end; forced: a new one, and the old
     * one ends at once.
     */
    synchronized Grant stable(Instant now, boolean force) {
        if (stable == null || stable.remaining(now) <= OVERLAP.toSeconds()) {
            stable = issue(now);
        }
        else if (force && mayForce(now)) {
            end(stable, now);
            stable = issue(now);
        }
        return stable;
    }

    /** What is wrong with a token. */
    synchronized Optional<Problem> check(String token, Instant now) {
        Life life = lives.get(token);
        if (life == null) {
            return Optional.of(Problem.INVALID_CREDENTIAL);
        }
        if (now.isBefore(life.until())) {
            return Optional.empty();
        }
        return Optional.of(life.replaced() ? Problem.INVALID_CREDENTIAL : Problem.TOKEN_EXPIRED);
    }

    private boolean mayForce(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai"));
        int before = today.equals(forcedOn) ? forced : 0;
        if (before >= FORCED_A_DAY || now.isBefore(lastForced.plus(BETWEEN_FORCED))) {
            return false;
        }
        forcedOn = today;
        forced = before + 1;
        lastForced = now;
        return true;
    }

    private void end(Grant grant, Instant at) {
        if (at.isBefore(grant.until())) {
            lives.put(grant.token(), new Life(at, true));
        }
    }

    private Grant issue(Instant now) {
        Grant grant = new Grant("98_" + RandomText.of(random, LENGTH), now.plus(LIFE));
        lives.put(grant.token(), new Life(grant.until(), false));
        return grant;
    }

}
