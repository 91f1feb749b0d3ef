package cn.lianhu.bot.redis;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses, at start, an outside Redis that would forget what residents were told is
 * stored.
 */
final class StoreCheck {

    private static final Logger log = LoggerFactory.getLogger(StoreCheck.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final boolean allowVolatile;

    /**
     * @param allowVolatile the setting {@code lianhu.store.allow-volatile}: warn instead
     * of refusing
     */
    StoreCheck(boolean allowVolatile) {
        this.allowVolatile = allowVolatile;
    }

    /**
     * @throws IllegalStateException naming the server, the setting, its value and the
     * remedy
     */
    void check(StoreConnection store) {
        store.servers()
            .forEach((name, server) -> check(name, StoreFacts.of(server).blockOptional(PATIENCE).orElseThrow()));
    }

    void check(String server, StoreFacts facts) {
        List<StoreFinding> findings = StoreFinding.in(facts);
        List<String> refusals = refusals(facts);
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("The store at " + server + " is refused: " + String.join("; ", refusals));
        }
        findings.forEach(finding -> log.warn("The store at {}: {}", server, finding.text()));
    }

    /** Why a server with these facts is not to be used; empty when it is. */
    List<String> refusals(StoreFacts facts) {
        return StoreFinding.in(facts).stream().filter(this::refused).map(StoreFinding::text).toList();
    }

    private boolean refused(StoreFinding finding) {
        return switch (finding.weight()) {
            case WARNING -> false;
            case VOLATILE -> !allowVolatile;
            case UNFIT -> true;
        };
    }

}
