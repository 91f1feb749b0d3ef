package cn.lianhu.sandbox.replay.year;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.sandbox.replay.OwnSandbox;
import cn.lianhu.sandbox.replay.ReplayOptions;
import cn.lianhu.sandbox.replay.ReplayOptions.Misused;
import cn.lianhu.sandbox.replay.Sandbox;
import cn.lianhu.triage.Example;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code replay year}: lives through a year in a sandbox of its own and prints its
 * figures.
 */
public final class YearCommand {

    private static final String CALENDAR = "--lianhu.calendar=";

    private static final String TRIAGE = "--lianhu.triage-dir=";

    private final ReplayOptions options;

    private final Class<?> main;

    private final PrintStream out;

    /**
     * @param main the program's main class
     */
    public YearCommand(ReplayOptions options, Class<?> main, PrintStream out) {
        this.options = options;
        this.main = main;
        this.out = out;
    }

    /** Whether all was as it must be. */
    public boolean run() throws Misused, IOException {
        long seed = options.number("seed", 1);
        int households = (int) options.number("households", MadeCounty.HOUSEHOLDS);
        int days = (int) options.number("days", 365);
        if (households < 1 || days < 1) {
            throw new Misused("--households 和 --days 都应为 1 以上的数");
        }
        Optional<Path> keep = keep();
        Path folder = keep.orElseGet(OwnSandbox::folder);
        List<String> settings = settings(folder, seed, households);
        out.println("演练环境启动中……");
        boolean well;
        try (OwnSandbox own = keep.isPresent() ? OwnSandbox.keeping(main, folder, settings)
                : OwnSandbox.start(main, folder, settings)) {
            well = new Year(own.address(), own.network(), own.ledger(), own::points,
                    new Year.Length(seed, days, options.number("reports", -1)), out)
                .live(examples());
        }
        keep.ifPresent(dir -> out.println("留着，打开看：java -jar lianhu-sandbox.jar --lianhu.data-dir=" + dir.resolve("data")
                + " " + String.join(" ", settings)));
        return well;
    }

    private Optional<Path> keep() throws Misused, IOException {
        Optional<Path> dir = options.get("keep").map(Path::of);
        if (dir.isPresent()) {
            Files.createDirectories(dir.get());
            try (Stream<Path> there = Files.list(dir.get())) {
                if (there.findAny().isPresent()) {
                    throw new Misused("--keep 应为空的文件夹，" + dir.get() + " 里有东西");
                }
            }
        }
        return dir;
    }

    private List<String> settings(Path folder, long seed, int households) throws IOException {
        Path network = Path.of(options.get("network").orElse(folder.resolve("network").toString()));
        if (options.get("network").isEmpty()) {
            new MadeCounty(new Chance(seed), households).writeTo(network);
        }
        Path calendar = folder.resolve("calendar.csv");
        YearCalendar.write(Path.of(given(CALENDAR, "./config/china-holidays.csv")), calendar,
                java.time.Year.now(Sandbox.ZONE).getValue() + 2);
        return Stream
            .concat(options.settings().stream().filter(s -> !s.startsWith(CALENDAR)),
                    Stream.of("--lianhu.network-dir=" + network, CALENDAR + calendar))
            .toList();
    }

    private String given(String setting, String otherwise) {
        return options.settings()
            .stream()
            .filter(s -> s.startsWith(setting))
            .map(s -> s.substring(setting.length()))
            .findFirst()
            .orElse(otherwise);
    }

    private List<Example> examples() {
        List<Fault> faults = new ArrayList<>();
        Path file = Path.of(given(TRIAGE, "./config/triage"), "examples.csv");
        List<Example> examples = Sheet.read(file, Columns.of("text", "category"), faults)
            .rows()
            .stream()
            .map(row -> new Example(row.cell("text"), row.cell("category")))
            .toList();
        if (!faults.isEmpty()) {
            throw new FaultyFilesException(file, faults);
        }
        return examples;
    }

}
