package cn.lianhu.bot.redis.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A real server with settings of the test's choice, which nobody watches: it can be
 * killed, frozen and started again.
 */
public final class TestRedis implements AutoCloseable {

    private final ServerConf conf = ServerConf.fresh();

    private final Path dir;

    private final List<String> settings;

    private Process process;

    private TestRedis(Path dir, List<String> settings) {
        this.dir = dir;
        this.settings = settings;
    }

    /**
     * @param settings as on the command line: {@code --appendonly yes}
     */
    public static TestRedis start(Path dir, String... settings) {
        TestRedis redis = new TestRedis(dir, List.of(settings));
        redis.start();
        return redis;
    }

    public void start() {
        try {
            List<String> command = new ArrayList<>(List.of(RedisBinary.in(dir).toString(), "--port", "" + conf.port(),
                    "--bind", "127.0.0.1", "--save", "", "--requirepass", conf.password()));
            settings.forEach(setting -> command.addAll(List.of(setting.split(" "))));
            process = new ProcessBuilder(command).directory(dir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
        if (!RedisProcess.within(Duration.ofSeconds(10), this::answers)) {
            throw new AssertionError("The test's server does not answer");
        }
    }

    @SuppressWarnings("try")
    private boolean answers() {
        try (ControlLine line = ControlLine.open(conf)) {
            return true;
        }
        catch (IOException notYet) {
            return false;
        }
    }

    public URI uri() {
        return URI.create("redis://:" + conf.password() + "@127.0.0.1:" + conf.port());
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** It stays connected but does nothing any more. */
    public void freeze() {
        try {
            new ProcessBuilder("kill", "-STOP", "" + process.pid()).start().onExit().join();
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

}
