package cn.lianhu.bot.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Files that the program cannot start with, with everything that is wrong in them. */
final class FaultyFilesException extends IllegalStateException {

    private static final int SHOWN = 1_000;

    FaultyFilesException(Path dir, List<?> faults) {
        super(dir + ":\n" + faults.stream().limit(SHOWN).map(f -> "  " + f).collect(Collectors.joining("\n"))
                + (faults.size() > SHOWN ? "\n  …另有 " + (faults.size() - SHOWN) + " 处" : ""));
    }
}
