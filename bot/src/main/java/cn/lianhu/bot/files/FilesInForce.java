package cn.lianhu.bot.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What some files say that may change while the program runs. A change is taken only when
 * two looks in a row find the same contents; looked at from one thread at a time.
 */
public abstract class FilesInForce<T> {

    private static final String NOT_THERE = "-";

    private final List<Path> files;

    private final Function<List<Fault>, T> reading;

    private final T first;

    /** What was read last, with or without faults. */
    private String seen;

    /** What the look before found, if it was something else. */
    private @Nullable String settling;

    private volatile List<Fault> faults = List.of();

    /**
     * @param place the file or folder, for errors
     * @param files whose contents count
     * @param reading reads them, and adds all that is wrong
     * @throws FaultyFilesException that lists all faults, by line
     */
    protected FilesInForce(Path place, List<Path> files, Function<List<Fault>, T> reading) {
        this.files = List.copyOf(files);
        this.reading = reading;
        this.seen = contents();
        List<Fault> found = new ArrayList<>();
        this.first = reading.apply(found);
        if (!found.isEmpty()) {
            throw new FaultyFilesException(place, found);
        }
    }

    /** As it was at start. */
    public T first() {
        return first;
    }

    /** Why the files as they lie there are not in force; empty when they are. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * What they say now, if they changed since they were read last, have settled and are
     * without fault. Faulty ones are read again at each look: what they refer to may come
     * later.
     */
    public Optional<T> check() {
        String now = contents();
        String before = settling;
        settling = null;
        if (now.equals(seen) && faults.isEmpty()) {
            return Optional.empty();
        }
        if (!now.equals(seen) && !now.equals(before)) {
            settling = now;
            return Optional.empty();
        }
        List<Fault> found = new ArrayList<>();
        T read = reading.apply(found);
        if (!now.equals(contents())) {
            return Optional.empty();
        }
        seen = now;
        faults = List.copyOf(found);
        return found.isEmpty() ? Optional.of(read) : Optional.empty();
    }

    private String contents() {
        return files.stream().map(FilesInForce::contents).collect(Collectors.joining("\0"));
    }

    private static String contents(Path file) {
        try {
            return Files.exists(file) ? "+" + Files.readString(file, StandardCharsets.ISO_8859_1) : NOT_THERE;
        }
        catch (IOException e) {
            return e.toString();
        }
    }

}
