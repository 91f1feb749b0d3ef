package cn.lianhu.bot.redis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path data;

    private final List<EmbeddedRedis> programs = new ArrayList<>();

    @AfterEach
    void stopServers() throws IOException {
        programs.forEach(EmbeddedRedis::close);
        process().stop();
    }

    @Test
    void keepsWhatWasWrittenOverARestart() {
        EmbeddedRedis first = start();
        on(first, redis -> redis.set("k", "v"));
        first.close();
        assertThat(process().running()).isEmpty();

        assertThat(on(start(), redis -> redis.get("k"))).isEqualTo("v");
    }

    @Test
    void syncsEveryWriteAndForgetsNothing() {
        EmbeddedRedis redis = start();

        assertThat(on(redis, r -> r.configGet("appendonly").get("appendonly"))).isEqualTo("yes");
        assertThat(on(redis, r -> r.configGet("appendfsync").get("appendfsync"))).isEqualTo("always");
        assertThat(on(redis, r -> r.configGet("maxmemory-policy").get("maxmemory-policy"))).isEqualTo("noeviction");
    }

    @Test
    void letsNobodyElseReadThePasswordOrTheData() throws IOException {
        start();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ServerConf.file(dir())))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir()))).isEqualTo("rwx------");
    }

    @Test
    void isStartedAgainAtTheSameAddressWhenItIsKilled() {
        EmbeddedRedis redis = start();
        on(redis, r -> r.set("k", "v"));
        long killed = kill();

        assertThat(RedisProcess.within(SOON, () -> process().running().filter(p -> p.pid() != killed).isPresent())).isTrue();
        assertThat(RedisProcess.within(SOON, () -> "v".equals(read(redis, "k")))).isTrue();
    }

    @Test
    void takesOverTheServerOfAKilledProgram() throws IOException {
        ServerConf conf = ServerConf.fresh();
        long left = leftOver(conf);

        EmbeddedRedis redis = start();

        assertThat(redis.uri()).hasPort(conf.port());
        assertThat(process().running()).hasValueSatisfying(p -> assertThat(p.pid()).isEqualTo(left));
        redis.close();
        assertThat(process().running()).isEmpty();
    }

    @Test
    void stopsALeftOverServerItCannotSpeakWith() throws IOException {
        long left = leftOver(ServerConf.fresh());
        ServerConf.fresh().write(dir()); // another password, another port

        EmbeddedRedis redis = start();

        assertThat(process().running()).hasValueSatisfying(p -> assertThat(p.pid()).isNotEqualTo(left));
        assertThat(on(redis, RedisCommands::ping)).isEqualTo("PONG");
        assertThat(ProcessHandle.of(left).flatMap(p -> p.info().command())).isEmpty();
    }

    @Test
    void leavesAProcessAloneThatGotTheNumberOfAnOldServer() throws IOException {
        start().close();
        Files.writeString(RedisProcess.pidFile(dir()), Long.toString(ProcessHandle.current().pid()));

        assertThat(process().running()).isEmpty();
        assertThat(on(start(), RedisCommands::ping)).isEqualTo("PONG");
    }

    @Test
    void sharesOneServerWithASecondProgramWhichGoesOnAlone() {
        EmbeddedRedis first = start();
        EmbeddedRedis second = start();
        assertThat(second.uri()).isEqualTo(first.uri());
        on(first, r -> r.set("k", "v"));

        first.close();

        assertThat(RedisProcess.within(SOON, () -> "v".equals(read(second, "k")))).isTrue();
    }

    @Test
    void leavesTheServerToTheFirstProgramWhenTheSecondEnds() {
        EmbeddedRedis first = start();
        start().close();

        assertThat(on(first, RedisCommands::ping)).isEqualTo("PONG");
    }

    @Test
    void movesToAnotherPortWhenAStrangerTookTheOldOne() throws IOException {
        EmbeddedRedis before = start();
        int port = before.uri().getPort();
        before.close();
        try (ServerSocket stranger = new ServerSocket()) {
            stranger.bind(new InetSocketAddress("127.0.0.1", port));

            assertThat(start().uri().getPort()).isNotEqualTo(port);
        }
    }

    @Test
    void doesNotTakeTheServerOfACopiedDirectoryForItsOwn() throws IOException {
        EmbeddedRedis original = start();
        Path copy = Files.createDirectories(data.resolve("copy/redis"));
        Files.copy(ServerConf.file(dir()), ServerConf.file(copy));

        try (EmbeddedRedis other = EmbeddedRedis.start(data.resolve("copy"))) {
            assertThat(other.uri()).isNotEqualTo(original.uri());
        }
    }

    @Test
    void loadsALogWhoseEndAPowerCutTookAway() throws IOException {
        EmbeddedRedis first = start();
        on(first, r -> r.set("k", "v"));
        first.close();
        Files.writeString(dir().resolve("appendonly.aof"), "*3\r\n$3\r\nSET\r\n$1", StandardOpenOption.APPEND);

        assertThat(on(start(), r -> r.get("k"))).isEqualTo("v");
    }

    @Test
    void saysWhyItDoesNotStart() throws IOException {
        Files.createDirectories(data.resolve("redis"));
        Files.writeString(dir().resolve("appendonly.aof"), "no log at all\r\n");

        assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(dir().toString()).hasMessageContaining("Bad file format")
                .hasMessageContaining("spring.data.redis.url");
    }

    @Test
    void namesADirectoryThatCannotBeUsed() throws IOException {
        Path file = Files.createFile(data.resolve("taken"));

        assertThatThrownBy(() -> EmbeddedRedis.start(file)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining("lianhu.data-dir");
    }

    private EmbeddedRedis start() {
        EmbeddedRedis redis = EmbeddedRedis.start(data);
        programs.add(redis);
        return redis;
    }

    /** A server that runs while no program holds the lock. */
    private long leftOver(ServerConf conf) throws IOException {
        Files.createDirectories(data.resolve("redis"));
        assertThat(process().launch(conf, SOON)).isTrue();
        return process().running().orElseThrow().pid();
    }

    private long kill() {
        ProcessHandle server = process().running().orElseThrow();
        server.destroyForcibly();
        return server.pid();
    }

    private RedisProcess process() {
        return new RedisProcess(dir());
    }

    private Path dir() {
        try {
            return data.toRealPath().resolve("redis");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String read(EmbeddedRedis server, String key) {
        try {
            return on(server, redis -> redis.get(key));
        } catch (RedisException notYet) {
            return null;
        }
    }

    private String on(EmbeddedRedis server, Function<RedisCommands<String, String>, String> work) {
        try (RedisClient client = RedisClient.create(server.uri().toString())) {
            return work.apply(client.connect().sync());
        }
    }
}
