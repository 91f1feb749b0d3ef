package cn.lianhu.bot.triage;

import cn.lianhu.triage.Learnt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the build learnt from the lines that ship, in the jar: read at start, where
 * learning takes seconds.
 */
final class LearntFile {

    static final String NAME = "/config/triage/learnt.bin";

    private static final Logger LOG = LoggerFactory.getLogger(LearntFile.class);

    private LearntFile() {
    }

    /** From the file if it was learnt from these very lines; else learnt now. */
    static Learnt of(TriageFiles files) {
        return read(files).orElseGet(() -> learnNow(files));
    }

    private static Optional<Learnt> read(TriageFiles files) {
        try (InputStream file = LearntFile.class.getResourceAsStream(NAME)) {
            return file == null ? Optional.empty() : Learnt.read(file, files.categories(), files.lines());
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Learnt learnNow(TriageFiles files) {
        LOG.info("The triage files are not those that the program was built with: learning from them now");
        long start = System.nanoTime();
        Learnt learnt = Learnt.from(files.categories(), files.lines());
        LOG.info("Learnt from the triage files in {} ms", Duration.ofNanos(System.nanoTime() - start).toMillis());
        return learnt;
    }

}
