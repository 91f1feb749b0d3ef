package cn.lianhu.bot.network;

import cn.lianhu.bot.network.CurrentNetwork.Loaded;
import cn.lianhu.bot.network.NetworkFiles.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the network's files changed. A change is taken only when two looks in a
 * row find the same contents, so that half a copy is never read. Called from one thread
 * at a time, every few seconds.
 */
public final class NetworkWatch {

    private final NetworkFiles files;

    private final Path dir;

    private final Supplier<Loaded> before;

    private String taken;

    private @Nullable String pending;

    private List<String> quiet = List.of();

    /**
     * @param taken the fingerprint of what was read at start
     * @param before what is in force now
     */
    public NetworkWatch(NetworkFiles files, Path dir, String taken, Supplier<Loaded> before) {
        this.files = files;
        this.before = before;
        this.dir = dir;
        this.taken = taken;
    }

    /** What the files say now if they changed since the last result and have settled. */
    public Optional<Result> check() {
        List<String> stamps = FileSet.NAMES.stream().map(this::stamp).toList();
        if (stamps.equals(quiet)) {
            return Optional.empty();
        }
        FileSet set = FileSet.of(dir);
        String found = set.fingerprint();
        if (!found.equals(pending)) {
            pending = found;
            return Optional.empty();
        }
        quiet = stamps;
        pending = null;
        return take(set, found);
    }

    private Optional<Result> take(FileSet set, String found) {
        if (found.equals(taken)) {
            return Optional.empty();
        }
        taken = found;
        return Optional.of(files.read(set, before.get()));
    }

    private String stamp(String name) {
        try {
            BasicFileAttributes now = Files.readAttributes(dir.resolve(name), BasicFileAttributes.class);
            return now.lastModifiedTime().toInstant() + " " + now.size() + " " + now.fileKey();
        }
        catch (IOException e) {
            return "missing";
        }
    }

}
