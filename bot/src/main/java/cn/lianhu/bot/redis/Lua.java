package cn.lianhu.bot.redis;

import io.lettuce.core.ScriptOutputType;
import java.util.List;
import reactor.core.publisher.Mono;

/** A script of ours and the store it runs in. */
final class Lua {

    private final StoreConnection store;

    private final Script script;

    /**
     * @param names as {@link Script#load} has them
     */
    Lua(StoreConnection store, String... names) {
        this.store = store;
        this.script = Script.load(names);
    }

    /** For a script that returns a string or nothing. */
    Mono<String> value(List<String> keys, List<String> arguments) {
        return store.<String>run(script, ScriptOutputType.VALUE, keys, arguments).next();
    }

    Mono<String> value(List<String> keys, String... arguments) {
        return value(keys, List.of(arguments));
    }

    /** For a script that returns a list of strings. */
    Mono<List<String>> list(List<String> keys, String... arguments) {
        return store.<List<String>>run(script, ScriptOutputType.MULTI, keys, List.of(arguments))
            .next()
            .defaultIfEmpty(List.of());
    }

}
