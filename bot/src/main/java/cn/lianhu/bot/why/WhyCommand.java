package cn.lianhu.bot.why;

import cn.lianhu.bot.command.Named;
import cn.lianhu.bot.command.ProgramSettings;
import cn.lianhu.bot.network.StoredNetwork;
import cn.lianhu.bot.redis.RunningStore;
import cn.lianhu.bot.redis.RunningStore.NotRunning;
import cn.lianhu.bot.redis.ToldNotice;
import cn.lianhu.bot.texts.TextFile;
import cn.lianhu.network.Network;
import cn.lianhu.texts.Texts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.core.env.Environment;

/**
 * {@code why}: who was told of a ticket, by which way, and why somebody was not. Reads
 * the store that the program runs on.
 */
public final class WhyCommand {

    /** Its command line. */
    public static final String USAGE = "why 工单号 [--data-dir=目录] [--设置=值 …]";

    private static final String NAME = "why";

    private static final String NUMBER = "[#＃]?(\\d{1,15})";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int DONE = 0;

    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    private final InstantSource clock;

    public WhyCommand(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Runs when the arguments name it.
     * @param out should write UTF-8
     * @return the exit code: 0 told, 1 no such ticket or no store to look at, 2 a wrong
     * command line; empty when it is not named
     */
    public OptionalInt run(String[] args, PrintStream out) {
        Optional<List<String>> named = Named.behind(NAME, args);
        if (named.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> rest = named.get();
        List<String> settings = ProgramSettings.among(rest);
        List<String> numbers = rest.stream().filter(word -> word.matches(NUMBER)).toList();
        if (numbers.size() != 1 || numbers.size() + settings.size() != rest.size()) {
            out.println("要写一个工单号，如 why 1128");
            out.println("用法：java -jar lianhu.jar " + USAGE);
            return OptionalInt.of(MISUSED);
        }
        return OptionalInt.of(tell(Long.parseLong(numbers.getFirst().replaceFirst(NUMBER, "$1")), settings, out));
    }

    private int tell(long number, List<String> settings, PrintStream out) {
        try {
            Environment environment = ProgramSettings.read(settings);
            Texts texts = texts(environment.getProperty("lianhu.texts", ""));
            try (RunningStore store = RunningStore.open(environment)) {
                return tell(number, store, texts, out);
            }
        }
        catch (NotRunning e) {
            out.println(e.getMessage());
        }
        catch (IllegalStateException e) {
            out.println("查不了：程序用的设置或者存储有问题。");
            out.println(e.getMessage());
        }
        return FAILED;
    }

    private static Texts texts(String named) {
        return named.isBlank() ? TextFile.read(Path.of("config", "texts.yml")) : TextFile.readNamed(Path.of(named));
    }

    private int tell(long number, RunningStore store, Texts texts, PrintStream out) {
        Optional<Network> network = StoredNetwork.of(store.ledger(), clock);
        List<ToldNotice> told = store.told(number).blockOptional(PATIENCE).orElse(List.of());
        Optional<List<String>> page = store.ledger()
            .read(clock.instant(), work -> work.ticket(number)
                .map(ticket -> new WhyPage(texts, new Recipients(network, work, ticket)).of(work, ticket, told)))
            .blockOptional(PATIENCE)
            .flatMap(found -> found);
        page.orElse(List.of("没有 #" + number + " 这个工单")).forEach(out::println);
        return page.isPresent() ? DONE : FAILED;
    }

}
