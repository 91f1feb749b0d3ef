package cn.lianhu.bot.exchange;

import cn.lianhu.bot.command.Named;
import cn.lianhu.bot.command.ProgramSettings;
import cn.lianhu.bot.files.Cells;
import cn.lianhu.bot.files.OwnerOnly;
import cn.lianhu.bot.network.StoredNetwork;
import cn.lianhu.bot.redis.RunningStore;
import cn.lianhu.bot.redis.RunningStore.NotRunning;
import cn.lianhu.calendar.Hours;
import cn.lianhu.hotline.HotlineAnswer;
import cn.lianhu.hotline.HotlineAnswers;
import cn.lianhu.hotline.HotlineCase;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Query;
import cn.lianhu.network.Network;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * {@code export-answers}: what became of what a hotline handed over, as a CSV the hotline
 * can read in. Reads the store that the program runs on.
 */
public final class ExportAnswersCommand {

    /** Its command line. */
    public static final String USAGE = "export-answers [文件.csv] [--since=2026-11-01] [--data-dir=目录] [--设置=值 …]";

    /** Stable: hotlines read files by these. */
    static final List<String> COLUMNS = List.of("foreign_number", "number", "state", "received", "limit", "closed_at",
            "answer", "answered_in_time");

    private static final String NAME = "export-answers";

    private static final String SINCE = "--since=";

    /** More than a county is handed over in years. */
    private static final int MOST = 200_000;

    private static final int AT_ONCE = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
        .withZone(Hours.ZONE);

    /** So that Excel takes a file for UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int DONE = 0;

    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    private final InstantSource clock;

    public ExportAnswersCommand(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Runs when the arguments name it.
     * @param out should write UTF-8; gets the CSV where no file is named
     * @return the exit code: 0 written, 1 no store to look at or no file to write to, 2 a
     * wrong command line; empty when it is not named
     */
    public OptionalInt run(String[] args, PrintStream out) {
        Optional<List<String>> named = Named.behind(NAME, args);
        if (named.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> rest = named.get();
        List<String> settings = ProgramSettings.among(rest);
        List<String> files = rest.stream().filter(word -> !word.startsWith("--")).toList();
        List<String> days = rest.stream()
            .filter(word -> word.startsWith(SINCE))
            .map(word -> word.substring(SINCE.length()))
            .toList();
        Optional<Instant> since = days.stream().findFirst().flatMap(ExportAnswersCommand::begin);
        if (files.size() > 1 || days.size() > 1 || since.isEmpty() != days.isEmpty()
                || files.size() + days.size() + settings.size() != rest.size()) {
            out.println("最多写一个文件、一个日子，如 export-answers 答复.csv --since=2026-11-01。At most one file and one day.");
            out.println("用法 Usage：java -jar lianhu.jar " + USAGE);
            return OptionalInt.of(MISUSED);
        }
        Path file = files.isEmpty() ? null : Path.of(files.getFirst());
        return OptionalInt.of(export(file, since.orElse(null), ProgramSettings.read(settings), out));
    }

    private static Optional<Instant> begin(String day) {
        try {
            return Optional.of(LocalDate.parse(day).atStartOfDay(Hours.ZONE).toInstant());
        }
        catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int export(@Nullable Path file, @Nullable Instant since, Environment settings, PrintStream out) {
        try (RunningStore store = RunningStore.open(settings)) {
            Optional<Network> network = StoredNetwork.of(store.ledger(), clock);
            if (network.isEmpty()) {
                out.println(StoredNetwork.NONE);
                return FAILED;
            }
            StringWriter text = new StringWriter();
            int rows = write(store.ledger(), new HotlineAnswers(network.get()), since, text);
            if (file == null) {
                out.print(text);
                return DONE;
            }
            OwnerOnly.replace(file, (BYTE_ORDER_MARK + text.toString()).getBytes(StandardCharsets.UTF_8));
            out.printf("%s：写好了，%d 件。%2$d tickets written.%n", file, rows);
            return DONE;
        }
        catch (NotRunning e) {
            out.println(e.getMessage());
        }
        catch (IOException e) {
            out.println("写不进 cannot write " + file + "：" + e.getMessage());
        }
        catch (IllegalStateException e) {
            out.println("导不出：程序用的设置或者存储有问题。The program's settings or its store are at fault.");
            out.println(e.getMessage());
        }
        return FAILED;
    }

    private int write(Ledger ledger, HotlineAnswers answers, @Nullable Instant since, StringWriter text)
            throws IOException {
        Instant now = clock.instant();
        List<String> all = ledger.read(now, work -> work.listed(new Query.Listed(HotlineCase.ALL, false, MOST)))
            .blockOptional(PATIENCE)
            .orElse(List.of());
        int rows = 0;
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
                List<HotlineAnswer> found = ledger.read(now, work -> answers.of(work, some, since))
                    .blockOptional(PATIENCE)
                    .orElse(List.of());
                found.forEach(answer -> csv.writeRecord(cells(answer)));
                rows += found.size();
            }
        }
        return rows;
    }

    private static List<String> cells(HotlineAnswer a) {
        return Stream
            .of(a.foreign(), a.number(), a.state(), minute(a.received()), minute(a.limit()), minute(a.ended()),
                    a.words(), a.inTime() == null ? "" : a.inTime() ? "是" : "否")
            .map(Cells::harmless)
            .toList();
    }

    private static String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

}
