package cn.lianhu.sandbox.replay;

import cn.lianhu.bot.command.Progress;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.network.BindCodes;
import cn.lianhu.bot.network.NetworkFiles;
import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.network.Network;
import cn.lianhu.sandbox.replay.ReplayOptions.Misused;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sends a file's messages, through a sandbox of its own or one that runs. */
final class FileReplay {

    static final String SAMPLE = "config/replay/sample.csv";

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ReplayOptions options;

    private final Map<String, String> environment;

    private final Class<?> main;

    private final PrintStream out;

    FileReplay(ReplayOptions options, Map<String, String> environment, Class<?> main, PrintStream out) {
        this.options = options;
        this.main = main;
        this.environment = environment;
        this.out = out;
    }

    /**
     * @throws FaultyFilesException when a file is wrong; then nothing was sent
     */
    void run() throws Misused, IOException {
        Path file = Path.of(options.words().isEmpty() ? SAMPLE : options.words().getFirst());
        Network network = network();
        List<ReplayRow> rows = ReplayFile.read(file, network);
        if (options.get("url").isPresent()) {
            play(new Sandbox(near(options.get("url").get())), network, rows);
            return;
        }
        out.println("演练环境启动中……");
        try (OwnSandbox own = OwnSandbox.start(main, OwnSandbox.folder(), settings())) {
            play(new Sandbox(own.address()), own.network(), rows);
        }
    }

    private List<String> settings() {
        return Stream
            .concat(options.settings().stream(),
                    options.get("network").map(dir -> "--lianhu.network-dir=" + dir).stream())
            .toList();
    }

    private Network network() {
        Path dir = Path.of(options.get("network")
            .orElseGet(() -> environment.getOrDefault("LIANHU_NETWORK_DIR",
                    environment.getOrDefault("LIANHU_NETWORKDIR", "./config/network"))));
        return switch (new NetworkFiles(BindCodes.forgotten(new SecureRandom())).read(dir)) {
            case Read read -> read.network();
            case Faulty faulty -> throw new FaultyFilesException(dir, faulty.faults());
        };
    }

    /** The emulator answers this machine only; so does its clock deserve. */
    private static URI near(String url) throws Misused {
        URI uri = URI.create(url);
        if (uri.getHost() == null || !List.of("localhost", "127.0.0.1", "[::1]").contains(uri.getHost())) {
            throw new Misused("--url “" + url + "”：应为这台机器上的演练环境，如 http://localhost:8080");
        }
        return uri;
    }

    private void play(Sandbox sandbox, Network network, List<ReplayRow> rows) throws Misused, IOException {
        Cast cast = new Cast(network, rows);
        List<Sent> sent = new Replayer(sandbox, cast, Progress.on(out, "发送", rows.size())).play(rows,
                start(sandbox.now().blockOptional().orElseThrow()));
        ReplayReport report = new ReplayReport(sent, new Endings(sandbox, cast, network).of(sent), cast);
        out.println();
        report.table().forEach(out::println);
        if (options.get("out").isPresent()) {
            report.write(Path.of(options.get("out").get()));
            out.println("\n结果写在 " + options.get("out").get());
        }
    }

    /**
     * As told; in a sandbox of one's own the next Monday morning; in one that runs, now.
     */
    private Instant start(Instant now) throws Misused {
        if (options.get("from").isEmpty()) {
            ZonedDateTime here = now.atZone(Sandbox.ZONE);
            return options.get("url").isPresent() ? now
                    : here.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(MORNING).toInstant();
        }
        try {
            return LocalDateTime.parse(options.get("from").get()).atZone(Sandbox.ZONE).toInstant();
        }
        catch (DateTimeParseException e) {
            throw new Misused("--from “" + options.get("from").get() + "”：应为日期和时间，如 2027-03-01T09:00");
        }
    }

}
