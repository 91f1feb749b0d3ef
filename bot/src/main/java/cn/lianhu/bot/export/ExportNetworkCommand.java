package cn.lianhu.bot.export;

import cn.lianhu.bot.command.Named;
import cn.lianhu.bot.command.ProgramSettings;
import cn.lianhu.bot.network.BindCodes;
import cn.lianhu.bot.network.NetworkFiles;
import cn.lianhu.bot.network.NetworkRecord;
import cn.lianhu.bot.network.NetworkSheetsOut;
import cn.lianhu.bot.redis.RunningStore;
import cn.lianhu.bot.redis.RunningStore.NotRunning;
import cn.lianhu.network.Network;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.core.env.Environment;

/**
 * {@code export-network}: writes the network in force, files and what was edited since,
 * as six files. Read back they change nothing.
 */
public final class ExportNetworkCommand {

    /** Its command line. */
    public static final String USAGE = "export-network 目录 [--data-dir=目录] [--设置=值 …]";

    private static final String NAME = "export-network";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int DONE = 0;

    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    private final InstantSource clock;

    public ExportNetworkCommand(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Runs when the arguments name it.
     * @param out should write UTF-8
     * @return the exit code: 0 written, 1 no store to look at or no folder to write to, 2
     * a wrong command line; empty when it is not named
     */
    public OptionalInt run(String[] args, PrintStream out) {
        Optional<List<String>> named = Named.behind(NAME, args);
        if (named.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> rest = named.get();
        List<String> settings = ProgramSettings.among(rest);
        List<String> folders = rest.stream().filter(word -> !word.startsWith("--")).toList();
        if (folders.size() != 1 || folders.size() + settings.size() != rest.size()) {
            out.println("要写一个目录，如 export-network ./network-now");
            out.println("用法：java -jar lianhu.jar " + USAGE);
            return OptionalInt.of(MISUSED);
        }
        return OptionalInt.of(export(Path.of(folders.getFirst()), ProgramSettings.read(settings), out));
    }

    private int export(Path dir, Environment settings, PrintStream out) {
        Path dataDir = Path.of(settings.getProperty("lianhu.data-dir", "./data"));
        NetworkFiles reader = new NetworkFiles(BindCodes.keptIn(dataDir, new SecureRandom()));
        try (RunningStore store = RunningStore.open(settings)) {
            Optional<Network> network = new NetworkRecord(store.ledger()).all(clock.instant())
                .blockOptional(PATIENCE)
                .flatMap(kept -> kept.network(reader));
            if (network.isEmpty()) {
                out.println("存储里还没有名册：程序第一次启动时才会放进去");
                return FAILED;
            }
            NetworkSheetsOut.write(network.get(), dir);
            out.printf("%s：写好了，党员 %d，户 %d%n", dir, network.get().members().size(), network.get().households().size());
            return DONE;
        }
        catch (NotRunning e) {
            out.println(e.getMessage());
        }
        catch (IOException e) {
            out.println("写不进 " + dir + "：" + e.getMessage());
        }
        catch (IllegalStateException e) {
            out.println("导不出：程序用的设置或者存储有问题。");
            out.println(e.getMessage());
        }
        return FAILED;
    }

}
