package cn.lianhu.bot.points;

import cn.lianhu.bot.command.Named;
import cn.lianhu.bot.command.ProgramSettings;
import cn.lianhu.bot.redis.RunningStore;
import cn.lianhu.bot.redis.RunningStore.NotRunning;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.core.env.Environment;

/**
 * {@code check-points}: whether every sum of points is what its entries add up to. Reads
 * the store that the program runs on and changes nothing.
 */
public final class CheckPointsCommand {

    /** Its command line. */
    public static final String USAGE = "check-points [--data-dir=目录] [--设置=值 …]";

    private static final String NAME = "check-points";

    private static final int SHOWN = 50;

    private static final int DONE = 0;

    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    private final InstantSource clock;

    public CheckPointsCommand(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Runs when the arguments name it.
     * @param out should write UTF-8
     * @return the exit code: 0 all adds up, 1 something does not or there is no store to
     * look at, 2 a wrong command line; empty when it is not named
     */
    public OptionalInt run(String[] args, PrintStream out) {
        Optional<List<String>> named = Named.behind(NAME, args);
        if (named.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> rest = named.get();
        List<String> settings = ProgramSettings.among(rest);
        if (settings.size() != rest.size()) {
            out.println("后面只能写设置。Only settings may follow.");
            out.println("用法 Usage：java -jar lianhu.jar " + USAGE);
            return OptionalInt.of(MISUSED);
        }
        return OptionalInt.of(check(ProgramSettings.read(settings), out));
    }

    private int check(Environment settings, PrintStream out) {
        int years = settings.getProperty("lianhu.points.years", Integer.class, 1);
        try (RunningStore store = RunningStore.open(settings)) {
            return said(PointsRecount.of(store, years, clock.instant()), out);
        }
        catch (NotRunning e) {
            out.println(e.getMessage());
        }
        catch (IllegalStateException e) {
            out.println("查不了：程序用的设置或者存储有问题。The program's settings or its store are at fault.");
            out.println(e.getMessage());
        }
        return FAILED;
    }

    private static int said(PointsRecount recount, PrintStream out) {
        if (recount.differences().isEmpty()) {
            out.printf("积分 %d 笔，%d 个数都对得上。%1$d entries, all of %2$d sums add up.%n", recount.entries(), recount.sums());
            return DONE;
        }
        out.printf("积分 %d 笔，有 %d 个数对不上。%1$d entries, %2$d sums do not add up.%n", recount.entries(),
                recount.differences().size());
        recount.differences()
            .stream()
            .limit(SHOWN)
            .forEach(d -> out.printf("%s：记着 kept %d，该是 counted %d%n", d.sum(), d.kept(), d.counted()));
        return FAILED;
    }

}
