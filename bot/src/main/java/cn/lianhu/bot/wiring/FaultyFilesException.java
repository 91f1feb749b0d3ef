package cn.lianhu.bot.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Files that the program cannot start with, with everything that is wrong in them. */
final class FaultyFilesException extends RuntimeException {

    FaultyFilesException(Path dir, List<?> faults) {
        super(dir + ":\n" + faults.stream().map(f -> "  " + f).collect(Collectors.joining("\n")));
    }
}
