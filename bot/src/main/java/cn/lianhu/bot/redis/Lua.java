package cn.lianhu.bot.redis;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.reactive.RedisClusterReactiveCommands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A script of ours ({@code lua/NAME.lua}); sent whole only where the server does not know it yet. */
final class Lua {

    private final RedisClusterReactiveCommands<String, String> commands;
    private final String text;
    private final String digest;

    Lua(RedisClusterReactiveCommands<String, String> commands, String name) {
        this.commands = commands;
        this.text = read("/lua/" + name + ".lua");
        this.digest = commands.digest(text);
    }

    private static String read(String path) {
        try (InputStream in = Lua.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a script that returns a string or nothing. */
    Mono<String> value(String[] keys, String... arguments) {
        return this.<String>run(ScriptOutputType.VALUE, keys, arguments).next();
    }

    /** For a script that returns a list of strings. */
    Mono<List<String>> list(String[] keys, String... arguments) {
        return run(ScriptOutputType.MULTI, keys, arguments).collectList().map(Lua::flat);
    }

    private static List<String> flat(List<Object> answer) {
        return answer.stream().flatMap(part -> part instanceof List<?> list ? list.stream() : java.util.stream.Stream.of(part))
                .map(String.class::cast).toList();
    }

    private <T> Flux<T> run(ScriptOutputType type, String[] keys, String... arguments) {
        return commands.<T>evalsha(digest, type, keys, arguments)
                .onErrorResume(RedisNoScriptException.class, e -> commands.eval(text, type, keys, arguments));
    }
}
