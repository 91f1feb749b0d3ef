package cn.lianhu.bot.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Files that the program cannot start with, with everything that is wrong in them. */
public final class FaultyFilesException extends IllegalStateException {

    private static final int SHOWN = 1_000;

    /**
     * @param path the file, or the folder the files lie in
     */
    public FaultyFilesException(Path path, List<Fault> faults) {
        super(path + ":\n" + faults.stream().limit(SHOWN).map(f -> "  " + f).collect(Collectors.joining("\n"))
                + (faults.size() > SHOWN ? "\n  …另有 " + (faults.size() - SHOWN) + " 处" : ""));
    }

}
