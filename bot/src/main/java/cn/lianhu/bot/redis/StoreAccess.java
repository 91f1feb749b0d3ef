package cn.lianhu.bot.redis;

import java.util.List;
import reactor.core.publisher.Mono;

/**
 * The county's keys for who stands beside the program and keeps something of his own in
 * its store.
 */
public final class StoreAccess {

    private final StoreConnection store;

    StoreAccess(StoreConnection store) {
        this.store = store;
    }

    /** A script that the store runs as a whole or not at all. */
    public interface OwnScript {

        /**
         * @param names of keys, without what all keys of the county begin with
         * @return the string that the script returns; empty when it returns nothing
         */
        Mono<String> run(List<String> names, String... arguments);

    }

    /** What stands at a key; empty when nothing does. */
    public Mono<String> value(String name) {
        return store.commands().get(key(name));
    }

    /** {@code lua/NAME.lua} on the classpath. */
    public OwnScript script(String script) {
        Lua lua = new Lua(store, script);
        return (names, arguments) -> lua.value(names.stream().map(StoreAccess::key).toList(), arguments);
    }

    private static String key(String name) {
        return LedgerKeys.PREFIX + name;
    }

}
