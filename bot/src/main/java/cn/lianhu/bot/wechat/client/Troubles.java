package cn.lianhu.bot.wechat.client;

import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the platform refused of late that an operator has to see to; one line a code, gone
 * an hour after the last time.
 */
final class Troubles {

    private static final Duration LATELY = Duration.ofHours(1);

    /**
     * Nobody can make it grow: the platform has so many codes that mean anything to us.
     */
    private static final int MOST = 100;

    private static final Map<Integer, String> HINTS = Map.of(48001, "is the account's verification (认证) still valid?",
            45009, "the day's quota is used up", 40164, "the server's address is not on the IP allow-list", 61004,
            "the server's address is not on the IP allow-list", 40125, "lianhu.wechat.secret is wrong", 40001,
            "lianhu.wechat.secret is wrong", 40013, "lianhu.wechat.app-id is wrong", 40243,
            "the AppSecret is frozen in the console", 50007, "the account is frozen");

    private final Map<Integer, Noted> noted = new ConcurrentHashMap<>();

    private final InstantSource clock;

    Troubles(InstantSource clock) {
        this.clock = clock;
    }

    private record Noted(int times, Instant last) {
    }

    void note(Refused refused) {
        Instant now = clock.instant();
        if (refused.alert() && (noted.size() < MOST || noted.containsKey(refused.code()))) {
            noted.merge(refused.code(), new Noted(1, now),
                    (was, next) -> new Noted(old(was, now) ? 1 : was.times() + 1, now));
        }
    }

    private static boolean old(Noted noted, Instant now) {
        return noted.last().plus(LATELY).isBefore(now);
    }

    /** By code, in words. */
    List<String> lately() {
        Instant now = clock.instant();
        return noted.entrySet()
            .stream()
            .filter(e -> !old(e.getValue(), now))
            .sorted(Map.Entry.comparingByKey())
            .map(e -> "WeChat refused with %d, lately %d times%s".formatted(e.getKey(), e.getValue().times(),
                    HINTS.containsKey(e.getKey()) ? ": " + HINTS.get(e.getKey()) : ""))
            .toList();
    }

}
