package cn.lianhu.bot.exchange;

import cn.lianhu.bot.command.Named;
import cn.lianhu.bot.command.ProgramSettings;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.network.StoredNetwork;
import cn.lianhu.bot.redis.RunningStore;
import cn.lianhu.bot.redis.RunningStore.NotRunning;
import cn.lianhu.hotline.HandingOver;
import cn.lianhu.hotline.HandingOver.Handed;
import cn.lianhu.hotline.HotlineCase;
import cn.lianhu.hotline.HotlineRow;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/**
 * {@code import-tickets}: hands what a 12345 hotline was told to the program that runs,
 * which makes tickets of it, one for each of the hotline's numbers however often it is
 * imported.
 */
public final class ImportTicketsCommand {

    /** Its command line. */
    public static final String USAGE = "import-tickets 文件.csv|.xlsx [--data-dir=目录] [--设置=值 …]";

    private static final String NAME = "import-tickets";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** So many are asked for at once. */
    private static final int AT_ONCE = 200;

    private static final Duration LOOKS = Duration.ofMillis(200);

    /** So long nothing may have become a ticket before nothing more is waited for. */
    private static final Duration GIVES_UP = Duration.ofSeconds(30);

    private static final int DONE = 0;

    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    private final InstantSource clock;

    private final Duration givesUp;

    /**
     * @param clock as the program's, from which limits count
     */
    public ImportTicketsCommand(InstantSource clock) {
        this(clock, GIVES_UP);
    }

    ImportTicketsCommand(InstantSource clock, Duration givesUp) {
        this.clock = clock;
        this.givesUp = givesUp;
    }

    /**
     * Runs when the arguments name it.
     * @param out should write UTF-8
     * @return the exit code: 0 all are tickets, 1 a faulty file, no store or a program
     * that takes nothing, 2 a wrong command line; empty when it is not named
     */
    public OptionalInt run(String[] args, PrintStream out) {
        Optional<List<String>> named = Named.behind(NAME, args);
        if (named.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> rest = named.get();
        List<String> settings = ProgramSettings.among(rest);
        List<String> files = rest.stream().filter(word -> !word.startsWith("--")).toList();
        if (files.size() != 1 || files.size() + settings.size() != rest.size()) {
            out.println("要写一个文件，如 import-tickets 12345.csv。Name one file, such as import-tickets 12345.csv");
            out.println("用法 Usage：java -jar lianhu.jar " + USAGE);
            return OptionalInt.of(MISUSED);
        }
        return OptionalInt.of(take(Path.of(files.getFirst()), ProgramSettings.read(settings), out));
    }

    private int take(Path path, Environment settings, PrintStream out) {
        try (RunningStore store = RunningStore.open(settings)) {
            Optional<Network> network = StoredNetwork.of(store.ledger(), clock);
            if (network.isEmpty()) {
                out.println(StoredNetwork.NONE);
                return FAILED;
            }
            HotlineFile file = HotlineFile.read(path, network.get());
            if (!file.faults().isEmpty()) {
                throw new FaultyFilesException(path, file.faults());
            }
            return handOver(store.ledger(), file, out);
        }
        catch (NotRunning e) {
            out.println(e.getMessage());
        }
        catch (FaultyFilesException e) {
            out.println("什么都没有收，请改好再来。Nothing was taken; correct the file and run it again.");
            out.println(e.getMessage());
        }
        catch (IllegalStateException e) {
            out.println("收不了：程序用的设置或者存储有问题。The program's settings or its store are at fault.");
            out.println(e.getMessage());
        }
        return FAILED;
    }

    private int handOver(Ledger ledger, HotlineFile file, PrintStream out) {
        Map<String, Handed> handed = new LinkedHashMap<>();
        for (Map<String, HotlineRow> rows : file.parts()) {
            handed.putAll(change(ledger, work -> HandingOver.hand(work, rows)));
        }
        Map<String, String> tickets = tickets(ledger, handed);
        new ImportReport(out).print(file, handed, tickets);
        return tickets.keySet().containsAll(handed.keySet()) ? DONE : FAILED;
    }

    private <T> T change(Ledger ledger, Function<Work, T> decision) {
        AtomicReference<T> decided = new AtomicReference<>();
        ledger.change(clock.instant(), work -> {
            decided.set(decision.apply(work));
            return null;
        }).block(PATIENCE);
        return Objects.requireNonNull(decided.get());
    }

    /** Waits until the program has made tickets of all, or makes none any more. */
    private Map<String, String> tickets(Ledger ledger, Map<String, Handed> handed) {
        Map<String, String> tickets = new LinkedHashMap<>();
        handed.forEach((foreign, one) -> {
            if (one.ticket() != null) {
                tickets.put(foreign, one.ticket());
            }
        });
        for (Duration idle = Duration.ZERO; tickets.size() < handed.size() && idle.compareTo(givesUp) < 0;) {
            int before = tickets.size();
            List<String> waiting = handed.keySet().stream().filter(one -> !tickets.containsKey(one)).toList();
            for (List<String> some : parts(waiting)) {
                tickets.putAll(taken(ledger, some));
            }
            if (tickets.size() < handed.size()) {
                pause();
            }
            idle = tickets.size() > before ? Duration.ZERO : idle.plus(LOOKS);
        }
        return tickets;
    }

    private Map<String, String> taken(Ledger ledger, List<String> some) {
        return ledger.read(clock.instant(), work -> {
            work.expect(some.stream().map(HandingOver::query).toList());
            return some.stream()
                .map(foreign -> work.document(HotlineCase.KIND, foreign))
                .filter(one -> one.ticket() != null)
                .collect(Collectors.toMap(HotlineCase::foreign, one -> Objects.requireNonNull(one.ticket())));
        }).blockOptional(PATIENCE).orElse(Map.of());
    }

    private static void pause() {
        try {
            Thread.sleep(LOOKS);
        }
        catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static List<List<String>> parts(List<String> all) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }

}
