package cn.lianhu.bot.redis.embedded;

import cn.lianhu.bot.files.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file that the embedded server writes each entry to. It is never made shorter
 * without a copy of what was cut off.
 */
final class RecordFile {

    /**
     * The shipped server is also the tool that checks its file, when it is run under this
     * name.
     */
    private static final String CHECKER = "redis-check-aof";

    private static final Pattern FOUND = Pattern.compile("size=(\\d+), ok_up_to=(\\d+)");

    private static final int LARGEST_END = 64 << 20;

    private final Path dir;

    RecordFile(Path dir) {
        this.dir = dir;
    }

    Path path() {
        return dir.resolve("appendonly.aof");
    }

    boolean exists() {
        return Files.exists(path());
    }

    /** Reads the whole file, which no server may write to meanwhile. */
    Finding check() throws IOException {
        if (!exists() || Files.size(path()) == 0) {
            return new Finding(0, 0);
        }
        Matcher found = FOUND.matcher(askChecker());
        return found.find() ? new Finding(Long.parseLong(found.group(1)), Long.parseLong(found.group(2)))
                : new Finding(Files.size(path()), 0);
    }

    private String askChecker() throws IOException {
        Path checker = dir.resolve(CHECKER);
        Files.deleteIfExists(checker);
        try {
            Files.createSymbolicLink(checker, RedisBinary.in(dir));
            Process process = new ProcessBuilder(checker.toString(), path().toString()).redirectErrorStream(true)
                .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        finally {
            Files.deleteIfExists(checker);
        }
    }

    /**
     * @param size bytes
     * @param whole so many of them, from the beginning, are whole entries; 0 also when
     * not even the beginning can be read
     */
    record Finding(long size, long whole) {

        boolean isWhole() {
            return size == whole;
        }

        long rest() {
            return size - whole;
        }
    }

    /**
     * Whether what follows the whole entries is what a power cut or a kill leaves: an
     * entry, or several written at once, that breaks off, or the zeros of space that was
     * reserved and not yet written. Nobody was told that it is stored.
     */
    boolean breaksOff(Finding finding) throws IOException {
        return finding.whole() > 0 && finding.rest() <= LARGEST_END && new BrokenEnd(end(finding)).breaksOff();
    }

    /** Cuts off what follows the whole entries; returns where it is kept. */
    Path cut(Finding finding, String name) throws IOException {
        Path kept = path().resolveSibling("appendonly.aof." + name);
        if (finding.rest() <= LARGEST_END) {
            OwnerOnly.replace(kept, end(finding));
        }
        else {
            keepCopy(name);
        }
        try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.WRITE)) {
            channel.truncate(finding.whole());
            channel.force(true);
        }
        return kept;
    }

    private byte[] end(Finding finding) throws IOException {
        try (var in = Files.newInputStream(path())) {
            in.skipNBytes(finding.whole());
            return in.readNBytes((int) finding.rest());
        }
    }

    /** A copy beside it; also while a server writes, for it only writes at the end. */
    Path keepCopy(String name) throws IOException {
        Path copy = path().resolveSibling("appendonly.aof." + name);
        Path draft = path().resolveSibling("appendonly.aof." + name + ".draft");
        try {
            Files.copy(path(), draft, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.close(copy);
            OwnerOnly.syncFolder(dir);
        }
        finally {
            Files.deleteIfExists(draft);
        }
        return copy;
    }

}
