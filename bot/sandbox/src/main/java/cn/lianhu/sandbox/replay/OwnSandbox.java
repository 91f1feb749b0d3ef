package cn.lianhu.sandbox.replay;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.points.PointsRecount;
import cn.lianhu.bot.redis.RunningStore;
import cn.lianhu.bot.redis.RunningStore.NotRunning;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.network.Network;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The program in its sandbox, on a free port and a data folder that is thrown away at the
 * end, unless it is to be kept.
 */
public final class OwnSandbox implements AutoCloseable {

    private final Path folder;

    private final boolean kept;

    private final ConfigurableApplicationContext program;

    private OwnSandbox(Path folder, boolean kept, ConfigurableApplicationContext program) {
        this.folder = folder;
        this.kept = kept;
        this.program = program;
    }

    /**
     * @param main the program's main class
     * @param folder is deleted at the end
     * @param settings as on the program's command line
     */
    public static OwnSandbox start(Class<?> main, Path folder, List<String> settings) {
        SpringApplication.getShutdownHandlers().add(() -> delete(folder));
        return start(main, folder, false, settings);
    }

    /** The same, but its folder stays as it is at the end. */
    public static OwnSandbox keeping(Class<?> main, Path folder, List<String> settings) {
        return start(main, folder, true, settings);
    }

    private static OwnSandbox start(Class<?> main, Path folder, boolean kept, List<String> settings) {
        Stream<String> own = Stream.of("--spring.profiles.active=sandbox", "--server.port=0",
                "--server.address=127.0.0.1", "--lianhu.data-dir=" + folder.resolve("data"),
                "--logging.level.root=ERROR", "--logging.level.cn.lianhu=ERROR");
        SpringApplication application = new SpringApplication(main);
        application.addInitializers(new OwnThreads());
        return new OwnSandbox(folder, kept,
                application.run(Stream.concat(own, settings.stream()).toArray(String[]::new)));
    }

    public static Path folder() {
        try {
            return Files.createTempDirectory("lianhu-replay");
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port"));
    }

    public Network network() {
        return program.getBean(CurrentNetwork.class).network();
    }

    /** What it keeps, to be looked into when all is over. */
    public Ledger ledger() {
        return program.getBean(Ledger.class);
    }

    /** What there is in points, and whether all of it adds up. */
    public PointsRecount points() {
        Environment settings = program.getEnvironment();
        try (RunningStore store = RunningStore.open(settings)) {
            return PointsRecount.of(store, settings.getProperty("lianhu.points.years", Integer.class, 1),
                    Instant.now());
        }
        catch (NotRunning e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        program.close();
        if (!kept) {
            delete(folder);
        }
    }

    /** Also when the command is broken off. */
    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        catch (IOException | UncheckedIOException e) {
            // what is left lies in the machine's folder for such things
        }
    }

}
