package cn.lianhu.sandbox.replay;

import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.sandbox.replay.ReplayOptions.Misused;
import cn.lianhu.sandbox.replay.year.YearCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * {@code replay [FILE.csv]} and {@code replay year}: plays with the whole program, from
 * outside.
 */
public final class ReplayCommand {

    private static final String NAME = "replay";

    private static final int DONE = 0;

    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    /** The command lines there are. */
    public static final List<String> USAGES = List.of(
            "replay [消息.csv] [--out=结果.csv] [--network=目录] [--from=2027-03-01T09:00] [--url=http://localhost:8080]",
            "replay year [--households=24310] [--reports=8000] [--days=365] [--seed=1] [--network=目录]");

    private final Map<String, String> environment;

    private final Class<?> main;

    /**
     * @param main the program's main class
     */
    public ReplayCommand(Map<String, String> environment, Class<?> main) {
        this.environment = environment;
        this.main = main;
    }

    /**
     * Runs when the arguments name it.
     * @param out should write UTF-8
     * @return the exit code: 0 done, 1 a faulty file or a year in which something went
     * wrong, 2 a wrong command line; empty when it is not named
     */
    public OptionalInt run(String[] args, PrintStream out) throws IOException {
        int at = Arrays.asList(args).indexOf(NAME);
        if (at < 0) {
            return OptionalInt.empty();
        }
        try {
            boolean good = run(ReplayOptions.parse(Arrays.asList(args)
                .subList(at + 1, args.length)
                .stream()
                .filter(arg -> !arg.startsWith("--spring.profiles.active="))
                .toList()), out);
            return OptionalInt.of(good ? DONE : FAILED);
        }
        catch (Misused e) {
            out.println(e.getMessage());
            out.println("用法：\n  " + String.join("\n  ", USAGES));
            return OptionalInt.of(MISUSED);
        }
        catch (FaultyFilesException e) {
            out.println(e.getMessage());
            return OptionalInt.of(FAILED);
        }
    }

    private boolean run(ReplayOptions options, PrintStream out) throws Misused, IOException {
        List<String> words = options.words();
        if (words.size() > 1) {
            throw new Misused("多了 " + words.get(1));
        }
        if (words.contains("year")) {
            return new YearCommand(options, main, out).run();
        }
        new FileReplay(options, environment, main, out).run();
        return true;
    }

}
