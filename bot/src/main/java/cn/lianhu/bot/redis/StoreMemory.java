package cn.lianhu.bot.redis;

import cn.lianhu.bot.files.OwnerOnly;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is remembered of the store outside of it, so that one that was emptied, shortened
 * or exchanged while nothing ran is not taken for a new one: numbers would begin again.
 * What it says was stored at some moment, for good.
 */
final class StoreMemory {

    private static final Logger log = LoggerFactory.getLogger(StoreMemory.class);

    /**
     * In milliseconds; copies that say one after the other that they run have read the
     * clock in another order.
     */
    private static final long COPIES_APART = 2_000;

    private final Path file;

    private final String store;

    private final boolean exact;

    private String written = "";

    /**
     * @param store by what people call it; what is remembered counts for this one only
     * @param exact whether nothing that was read from the store can be gone from it
     * again, as when every write is synced
     */
    StoreMemory(Path file, String store, boolean exact) {
        this.file = file;
        this.store = store;
        this.exact = exact;
    }

    /**
     * @throws IllegalStateException when the store lacks what it had, saying what and the
     * remedy
     */
    void compare(StoreState state) {
        Properties known = read();
        if (!store.equals(known.getProperty("store"))) {
            return;
        }
        String id = known.getProperty("id", "");
        long number = number(known, "number");
        long beat = number(known, "beat");
        if (state.mark() == null) {
            throw refused(
                    "is empty or from before this version (存储是空的), where there was one with tickets up to #" + number);
        }
        if (!state.mark().endsWith(id)) {
            throw refused("is another one than before (换了一个存储): before there were tickets up to #" + number);
        }
        boolean shortened = state.number() < number || state.beat() + COPIES_APART < beat;
        if (shortened && !exact) {
            log.warn("The store at {} has lost its last moments: it ends with ticket #{}, after #{} had been given "
                    + "(最后几秒丢了)", store, state.number(), number);
        }
        else if (shortened) {
            throw refused(
                    ("has been shortened (存储少了一截): it ends with ticket #%d and %d s earlier than before, when it had "
                            + "tickets up to #%d")
                        .formatted(state.number(), Math.max(0, beat - state.beat()) / 1000, number));
        }
    }

    private IllegalStateException refused(String what) {
        return new IllegalStateException(
                ("The store at %s %s. What is missing was stored, and people were told so; a start would "
                        + "give their tickets' numbers away again. Put the last backup in its place (see Backup in "
                        + "the README). To go on "
                        + "with what is there: java -jar lianhu.jar check-store --accept --data-dir %s (%s remembers)")
                    .formatted(store, what, dataDir(), file));
    }

    private Path dataDir() {
        Path folder = folder();
        return folder.endsWith("redis") ? folder.resolve("..").normalize() : folder;
    }

    private Path folder() {
        return file.toAbsolutePath().resolve("..").normalize();
    }

    private static long number(Properties known, String name) {
        try {
            return Long.parseLong(known.getProperty(name, "0"));
        }
        catch (NumberFormatException changedByHand) {
            return 0;
        }
    }

    private Properties read() {
        Properties known = new Properties();
        try {
            if (Files.exists(file)) {
                known.load(new StringReader(Files.readString(file)));
            }
        }
        catch (IOException | IllegalArgumentException e) {
            log.warn("{} cannot be read ({}): whether the store has lost something is not known", file, e.getMessage());
        }
        return known;
    }

    /** Blocks. Nothing is known of a store without a mark. */
    synchronized void keep(StoreState state) {
        String mark = state.mark();
        if (mark == null) {
            return;
        }
        String text = "# What the store is known to hold; kept by the program, removed by check-store --accept.\n"
                + "store=%s\nid=%s\nnumber=%d\nbeat=%d\n".formatted(store.replace("\\", "\\\\"),
                        mark.substring(mark.indexOf(' ') + 1), state.number(), state.beat());
        if (text.equals(written)) {
            return;
        }
        try {
            OwnerOnly.folder(folder());
            OwnerOnly.replace(file, text.getBytes(StandardCharsets.UTF_8));
            written = text;
        }
        catch (IOException e) {
            log.warn("{} cannot be written ({})", file, e.getMessage());
        }
    }

}
