package cn.lianhu.bot.redis;

import cn.lianhu.bot.wechat.client.Token;
import cn.lianhu.bot.wechat.client.TokenVault;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.reactive.RedisClusterReactiveCommands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The access token in Redis, as "renewAt expiresAt value" with times in unix
 * milliseconds; it vanishes when it expires.
 */
public final class RedisTokenVault implements TokenVault {

    private static final String TOKEN = "{lianhu}:wechat:token";

    private static final String LEAD = "{lianhu}:wechat:token-lead";

    private final RedisClusterReactiveCommands<String, String> redis;

    private final String replace = script("token-replace");

    private final String lead = script("token-lead");

    private final String endLead = script("token-end-lead");

    public RedisTokenVault(RedisClusterReactiveCommands<String, String> redis) {
        this.redis = redis;
    }

    @Override
    public Mono<Optional<Token>> read() {
        return redis.get(TOKEN).map(stored -> Optional.of(decode(stored))).defaultIfEmpty(Optional.empty());
    }

    @Override
    public Mono<Boolean> replace(@Nullable Token seen, Token fresh) {
        return run(replace, TOKEN, seen == null ? "" : encode(seen), encode(fresh),
                Long.toString(fresh.expiresAt().toEpochMilli()));
    }

    @Override
    public Mono<Boolean> tryLead(String who, Duration lease) {
        return run(lead, LEAD, who, Long.toString(lease.toMillis()));
    }

    @Override
    public Mono<Void> endLead(String who) {
        return run(endLead, LEAD, who).then();
    }

    private Mono<Boolean> run(String script, String key, String... values) {
        return redis.<Boolean>eval(script, ScriptOutputType.BOOLEAN, new String[] { key }, values).single();
    }

    private static String encode(Token token) {
        return token.renewAt().toEpochMilli() + " " + token.expiresAt().toEpochMilli() + " " + token.value();
    }

    private static Token decode(String stored) {
        String[] parts = stored.split(" ", 3);
        return new Token(parts[2], instant(parts[0]), instant(parts[1]));
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    private static String script(String name) {
        try (InputStream in = RedisTokenVault.class.getResourceAsStream("/lua/" + name + ".lua")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
