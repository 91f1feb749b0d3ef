package cn.lianhu.bot.redis.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ServerConf.file(dir()))))
            .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir()))).isEqualTo("rwx------");
    }

    @Test
    void isStartedAgainAtTheSameAddressWhenItIsKilled() {
        EmbeddedRedis redis = start();
        on(redis, r -> r.set("k", "v"));
        long killed = kill();

        assertThat(RedisProcess.within(SOON, () -> process().running().filter(p -> p.pid() != killed).isPresent()))
            .isTrue();
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

    @ParameterizedTest
    @MethodSource("ends")
    void cutsOffWhatNobodyWasToldIsStoredAndKeepsItAside(byte[] end) throws IOException {
        EmbeddedRedis first = start();
        on(first, r -> r.set("k", "v"));
        first.close();
        Path record = dir().resolve("appendonly.aof");
        byte[] whole = Files.readAllBytes(record);
        Files.write(record, end, StandardOpenOption.APPEND);

        assertThat(on(start(), r -> r.get("k"))).isEqualTo("v");

        assertThat(record).hasBinaryContent(whole);
        assertThat(kept("end-")).singleElement().satisfies(kept -> assertThat(kept).hasBinaryContent(end));
    }

    /** What power cuts and kills leave. */
    static Stream<byte[]> ends() {
        String entry = "*3\r\n$3\r\nSET\r\n$1\r\nx\r\n$4\r\nlong\r\n";
        return Stream.of(new byte[4096], new byte[1], ("*3\r\n$3\r\nSET\r\n$1" + "\0".repeat(700)).getBytes(US_ASCII),
                "*".getBytes(US_ASCII), entry.substring(0, entry.length() - 1).getBytes(US_ASCII),
                ("*1\r\n$5\r\nMULTI\r\n" + entry).getBytes(US_ASCII),
                ("*1\r\n$5\r\nMULTI\r\n" + entry + "*1\r\n$4\r\nEX").getBytes(US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = { "garbage", "\r\n\r\n", "*2\r\n$3\r\nGETx$1\r\nk\r\n", "*x\r\n", "\0\0\0*1\r\n" })
    void leavesWhatIsDamagedToTheOperatorAndSaysHowFarItCanBeRead(String end) throws IOException {
        EmbeddedRedis first = start();
        on(first, r -> r.set("k", "v"));
        first.close();
        Path record = dir().resolve("appendonly.aof");
        long whole = Files.size(record);
        Files.writeString(record, end, StandardOpenOption.APPEND);

        assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("the first " + whole + " can be read")
            .hasMessageContaining("backup")
            .hasMessageContaining("check-store --repair --data-dir " + data.toRealPath())
            .hasMessageNotContainingAny("glibc", "libssl");
        assertThat(record).hasSize(whole + end.length());
    }

    @Test
    void doesNotCutOffWhatStandsBehindADamageInTheMiddle() throws IOException {
        EmbeddedRedis first = start();
        for (int i = 0; i < 50; i++) {
            on(first, r -> r.set("k", "v".repeat(40)));
        }
        first.close();
        Path record = dir().resolve("appendonly.aof");
        byte[] bytes = Files.readAllBytes(record);
        System.arraycopy("XXXXXXXX".getBytes(US_ASCII), 0, bytes, bytes.length / 2 - 10, 8);
        int sizeOfAPart = new String(bytes, US_ASCII).indexOf("$40", bytes.length / 4);
        System.arraycopy("$41".getBytes(US_ASCII), 0, bytes, sizeOfAPart, 3);
        Files.write(record, bytes);

        assertThatThrownBy(this::start).hasMessageContaining("is damaged");
        assertThat(record).hasBinaryContent(bytes);
    }

    @Test
    void saysWhyItDoesNotStart() throws IOException {
        Files.createDirectories(data.resolve("redis"));
        Files.writeString(dir().resolve("appendonly.aof"), "no log at all\r\n");

        assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining(dir().toString())
            .hasMessageContaining("from its beginning")
            .hasMessageContaining("backup");
    }

    @Test
    void sweepsUpWhatEarlierStartsLeftHalfWritten() throws IOException {
        Path draft = Files.createDirectories(dir()).resolve("redis.conf1234567.draft");
        Files.writeString(draft, "port 1");
        start();
        assertThat(draft).doesNotExist();
    }

    @Test
    void refusesADirectoryOnWhichTheFirstVersionStillRuns() throws IOException {
        Path lock = Files.createDirectories(dir()).resolve("lock");
        Process first = locking(lock);
        try {
            assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("first version");
        }
        finally {
            first.destroyForcibly().onExit().join();
        }
        assertThat(on(start(), RedisCommands::ping)).isEqualTo("PONG");
        assertThat(lock).isDirectory();
    }

    /** Another process that holds the lock, as Java takes it. */
    private static Process locking(Path lock) throws IOException {
        Path program = Files.writeString(lock.resolveSibling("Holder.java"), """
                import java.nio.channels.FileChannel;
                import java.nio.file.*;
                public class Holder {
                    public static void main(String[] a) throws Exception {
                        FileChannel.open(Path.of(a[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE).lock();
                        System.out.println("locked");
                        System.in.read();
                    }
                }
                """);
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                program.toString(), lock.toString())
            .start();
        assertThat(holder.inputReader().readLine()).isEqualTo("locked");
        return holder;
    }

    private List<Path> kept(String name) throws IOException {
        try (Stream<Path> files = Files.list(dir())) {
            return files.filter(file -> file.getFileName().toString().startsWith("appendonly.aof." + name)).toList();
        }
    }

    @Test
    void namesADirectoryThatCannotBeUsed() throws IOException {
        Path file = Files.createFile(data.resolve("taken"));

        assertThatThrownBy(() -> EmbeddedRedis.start(file)).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining(file.toString())
            .hasMessageContaining("lianhu.data-dir");
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
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String read(EmbeddedRedis server, String key) {
        try {
            return on(server, redis -> redis.get(key));
        }
        catch (RedisException notYet) {
            return null;
        }
    }

    private String on(EmbeddedRedis server, Function<RedisCommands<String, String>, String> work) {
        try (RedisClient client = RedisClient.create(server.uri().toString())) {
            return work.apply(client.connect().sync());
        }
    }

}
