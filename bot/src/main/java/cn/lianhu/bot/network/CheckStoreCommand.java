package cn.lianhu.bot.network;

import cn.lianhu.bot.network.Options.Misused;
import cn.lianhu.bot.redis.embedded.EmbeddedRedis;
import cn.lianhu.bot.redis.embedded.RecordCare;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code check-store}: whether the embedded store's record file is whole, and the
 * operator's word where it is not.
 */
final class CheckStoreCommand implements NetworkCommand {

    private final Map<String, String> environment;

    CheckStoreCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String usage() {
        return "check-store [--repair] [--accept] [--data-dir 目录]";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws Misused {
        Options options = Options.parse(args, environment, Set.of("data-dir"), Set.of("repair", "accept"));
        Path dataDir = options.folder("data-dir", "./data");
        try {
            int outcome = check(dataDir, options.has("repair"), out);
            return options.has("accept") ? accept(dataDir, outcome, out) : outcome;
        }
        catch (IOException e) {
            throw new UncheckedIOException("cannot work on the store in " + dataDir, e);
        }
    }

    private static int check(Path dataDir, boolean repair, PrintStream out) throws IOException {
        try (RecordCare record = RecordCare.of(dataDir)) {
            if (record.isWhole()) {
                out.printf("%s：%d 字节，完好%n", record.file(), record.size());
                return DONE;
            }
            out.printf("%s：%d 字节，前 %d 字节完好，后面 %d 字节坏了%n", record.file(), record.size(), record.whole(),
                    record.size() - record.whole());
            return repair ? repaired(record, out) : unrepaired(out);
        }
        catch (NoSuchFileException none) {
            out.printf("%s 里没有内置 Redis 的记录文件 redis/appendonly.aof%n", dataDir);
            return FAILED;
        }
        catch (RecordCare.InUse inUse) {
            out.printf("%s 正在被程序使用（或者程序被强行结束，留下的 redis-server 还在）：请先停下再查%n", dataDir);
            return FAILED;
        }
    }

    private static int unrepaired(PrintStream out) {
        out.println("什么都没改。最好放回最近一次备份；要丢掉坏的部分接着用，加 --repair（会先留一份原样的）");
        return FAILED;
    }

    private static int repaired(RecordCare record, PrintStream out) throws IOException {
        Path copy = record.repair();
        out.printf("已去掉坏的部分，现在 %d 字节，%s；原样留在 %s%n", record.size(), record.isWhole() ? "完好" : "还是坏的", copy);
        out.println("如果启动时说少了一截，确认没有更好的备份后再加 --accept");
        return record.isWhole() ? DONE : FAILED;
    }

    /**
     * Forgets what the store is known to have held: the next start takes what is there.
     */
    private static int accept(Path dataDir, int outcome, PrintStream out) throws IOException {
        boolean forgotten = Files.deleteIfExists(EmbeddedRedis.markOf(dataDir))
                | Files.deleteIfExists(dataDir.resolve("store.mark"));
        out.println(forgotten ? "下次启动以现有的存储为准，少了的不再追究" : "没有记着以前存过什么，不用 --accept");
        return forgotten ? DONE : outcome;
    }

}
