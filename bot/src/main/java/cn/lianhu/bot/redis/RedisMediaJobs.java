package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.MediaJobs;
import io.lettuce.core.ZAddArgs;
import io.lettuce.core.cluster.api.reactive.RedisClusterReactiveCommands;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The media jobs in Redis; decisions put them in. */
public final class RedisMediaJobs implements MediaJobs {

    private final RedisClusterReactiveCommands<String, String> commands;
    private final InstantSource wall;
    private final Documents documents = new Documents();
    private final Lua take;

    /** @param wall real time: the platform does not wait longer where the program's own clock is moved */
    public RedisMediaJobs(RedisClusterReactiveCommands<String, String> commands, InstantSource wall) {
        this.commands = commands;
        this.wall = wall;
        this.take = new Lua(commands, "fetch-take");
    }

    @Override
    public Flux<Changes.Fetch> take(int most, Duration lease) {
        Instant now = wall.instant();
        return take.list(new String[] {LedgerKeys.FETCH}, LedgerKeys.PREFIX, Long.toString(now.toEpochMilli()),
                Long.toString(now.plus(lease).toEpochMilli()), Integer.toString(most))
                .flatMapIterable(jobs -> jobs).map(documents::fetch);
    }

    @Override
    public Mono<Void> done(String attachment, String storedName, String contentType, long size) {
        Map<String, String> stored =
                Map.of("name", storedName, "type", contentType, "size", Long.toString(size));
        return commands.hset(LedgerKeys.media(attachment), stored)
                .then(commands.zrem(LedgerKeys.FETCH, attachment)).then();
    }

    @Override
    public Mono<Void> failed(String attachment, String why, Instant again) {
        Mono<Long> queue = again == null ? commands.zrem(LedgerKeys.FETCH, attachment)
                : commands.zadd(LedgerKeys.FETCH, ZAddArgs.Builder.xx(), again.toEpochMilli(), attachment);
        return commands.hset(LedgerKeys.media(attachment), "why", why).then(queue).then();
    }

    @Override
    public Mono<Optional<StoredMedia>> stored(String attachment) {
        return commands.hgetall(LedgerKeys.media(attachment))
                .collectMap(field -> field.getKey(), field -> field.getValue())
                .map(fields -> Optional.ofNullable(fields.get("name"))
                        .map(name -> new StoredMedia(name, fields.get("type"), Long.parseLong(fields.get("size")))));
    }
}
