package cn.lianhu.bot.redis;

import io.lettuce.core.ScriptOutputType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Mono;

/**
 * The least a durable report could cost: one script, in the store of a running program
 * and through its connection.
 */
public final class BareWrite {

    private static final String SCRIPT = """
            if not redis.call('SET', KEYS[1], '1', 'NX', 'EX', 600) then return 'again' end
            local number = redis.call('INCR', KEYS[2])
            redis.call('HSET', KEYS[3] .. number, 'v', '1', 'd', ARGV[1])
            redis.call('RPUSH', KEYS[4] .. number, ARGV[1])
            redis.call('ZADD', KEYS[5], number, number)
            redis.call('ZADD', KEYS[6], number, number)
            return tostring(number)
            """;

    private final Script script = Script.of("bare", SCRIPT);

    private final StoreConnection store;

    private final Keys keys = new Keys("bare");

    private final AtomicLong messages = new AtomicLong();

    private BareWrite(StoreConnection store) {
        this.store = store;
    }

    public static BareWrite in(ApplicationContext program) {
        return new BareWrite(program.getBean(StoreConnection.class));
    }

    /**
     * @return the number it got
     */
    public Mono<String> write(String words) {
        return store
            .<String>run(script, ScriptOutputType.VALUE,
                    List.of(keys.of("msg:" + messages.incrementAndGet()), keys.of("numbers"), keys.of("t:"),
                            keys.of("h:"), keys.of("due"), keys.of("of")),
                    List.of(words))
            .next();
    }

}
