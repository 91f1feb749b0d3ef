package cn.lianhu.bot.redis;

import io.lettuce.core.RedisBusyException;
import io.lettuce.core.RedisCommandTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Sees to it, before anything else is read, that the store has the format this program
 * writes: marks a new one, brings an older one up to it, refuses a newer one. Another
 * step is one more script {@code format-N.lua}, run as a whole or not at all.
 */
final class StoreFormat {

    private static final Logger log = LoggerFactory.getLogger(StoreFormat.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A step looks at every open ticket. */
    private static final Duration STEP_PATIENCE = Duration.ofMinutes(5);

    private static final Duration AGAIN = Duration.ofSeconds(1);

    /** The first version's own keys, moved by its step. */
    private static final String FIRST_NUMBERS = LedgerKeys.PREFIX + "seq";

    private static final String FIRST_HEARTBEAT = LedgerKeys.PREFIX + "heartbeat";

    private final StoreConnection store;

    private final String name;

    private final IntConsumer keepCopy;

    private final Duration watched;

    /**
     * @param name of the store, for people
     * @param keepCopy keeps a copy of the record before its format, which it is told, is
     * changed; throws when it cannot
     * @param watched for how long a store whose format is to be changed is watched for
     * signs of another copy of the program
     */
    StoreFormat(StoreConnection store, String name, IntConsumer keepCopy, Duration watched) {
        this.store = store;
        this.name = name;
        this.keepCopy = keepCopy;
        this.watched = watched;
    }

    /**
     * @throws IllegalStateException when it is not to be opened, saying why and what to
     * do
     */
    StoreMark bring() {
        String text = store.commands().get(LedgerKeys.MARK).block(PATIENCE);
        if (text != null) {
            return raise(StoreMark.read(text, name));
        }
        if (!isOfTheFirstVersion()) {
            return StoreMark.read(mark(StoreMark.fresh(StoreMark.CURRENT), BegunWith.ALL.toString()), name);
        }
        prepareChange(StoreMark.FIRST, somebodyElseRuns(FIRST_HEARTBEAT));
        return lists(StoreMark.read(mark(StoreMark.fresh(StoreMark.WITH_MARK), ""), name));
    }

    private StoreMark raise(StoreMark mark) {
        if (mark.format() == StoreMark.CURRENT) {
            return mark;
        }
        boolean somebody = somebodyElseRuns(LedgerKeys.HEARTBEAT);
        StoreMark meanwhile = StoreMark.read(store.commands().get(LedgerKeys.MARK).blockOptional(PATIENCE).orElse(""),
                name);
        if (meanwhile.format() == StoreMark.CURRENT) {
            return meanwhile; // brought up by another new copy, which runs
        }
        prepareChange(mark.format(), somebody);
        return lists(mark);
    }

    /**
     * From format 2 to 3. Where the script takes longer than a command may it goes on all
     * the same, and is asked again whether it is done.
     */
    private StoreMark lists(StoreMark mark) {
        String now = new Lua(store, "format-3")
            .value(List.of(LedgerKeys.MARK), mark.toString(), mark.of(StoreMark.CURRENT).toString(), LedgerKeys.PREFIX)
            .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, AGAIN)
                .filter(e -> e instanceof RedisCommandTimeoutException || e instanceof RedisBusyException))
            .blockOptional(STEP_PATIENCE)
            .orElse("");
        return StoreMark.read(now, name);
    }

    private boolean isOfTheFirstVersion() {
        return store.commands()
            .exists(FIRST_NUMBERS, FIRST_HEARTBEAT, LedgerKeys.PREFIX + "network", LedgerKeys.PREFIX + "notices")
            .blockOptional(PATIENCE)
            .orElse(0L) > 0;
    }

    private void prepareChange(int from, boolean somebodyElseRuns) {
        if (somebodyElseRuns) {
            throw new IllegalStateException(
                    ("The store at %s has format %d, and a copy of the program that wrote it still runs on "
                            + "it (旧版本还在运行): stop all copies, then start this one. Copies of two formats never run "
                            + "together")
                        .formatted(name, from));
        }
        keepCopy.accept(from);
        log.warn("The store at {} is brought from format {} to {} (升级存储格式)", name, from, StoreMark.CURRENT);
    }

    /** Each copy of the program says twice a second that it runs. */
    private boolean somebodyElseRuns(String heartbeat) {
        Mono<String> said = store.commands().get(heartbeat).defaultIfEmpty("");
        return Flux.interval(Duration.ZERO, watched.dividedBy(10))
            .onBackpressureDrop()
            .take(10)
            .concatMap(tick -> said)
            .distinct()
            .count()
            .blockOptional(watched.plus(PATIENCE))
            .orElse(0L) > 1;
    }

    /**
     * The mark that is in force, ours or of who was first.
     * @param parts of the scheme that a new store begins with
     */
    private String mark(StoreMark fresh, String parts) {
        return new Lua(store, "format-2")
            .value(List.of(LedgerKeys.MARK, FIRST_NUMBERS, LedgerKeys.NUMBERS, FIRST_HEARTBEAT, LedgerKeys.HEARTBEAT,
                    LedgerKeys.BEGUN_WITH), fresh.toString(), parts)
            .blockOptional(PATIENCE)
            .orElse("");
    }

}
