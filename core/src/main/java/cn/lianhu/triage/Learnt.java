package cn.lianhu.triage;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What all lines together teach. A text is made a vector once, and every question about
 * it is asked of that. The same lines always teach the same; hearing is safe from many
 * threads.
 */
public class Learnt {

    private final Models models;

    private Learnt(Models models) {
        this.models = models;
    }

    /** Hears as another does. */
    protected Learnt(Learnt same) {
        this(same.models);
    }

    /**
     * Learns: some seconds of work.
     * @throws IllegalArgumentException when a report is of a category that is not there
     */
    public static Learnt from(Categories categories, Lines lines) {
        return new Learnt(Lessons.taught(categories, lines));
    }

    /**
     * What was learnt before and {@linkplain #write written}: it hears the same as if it
     * were learnt now.
     * @return empty when it was learnt from other lines or categories than these
     */
    public static Optional<Learnt> read(InputStream from, Categories categories, Lines lines) throws IOException {
        byte[] expected = Fingerprint.of(categories, lines);
        if (!Arrays.equals(from.readNBytes(expected.length), expected)) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(from)))) {
            return Optional.of(new Learnt(Models.read(categories, in)));
        }
    }

    /**
     * Writes what was learnt, and of what.
     * @param categories those it was learnt with
     * @param lines those it was learnt from
     */
    public void write(OutputStream to, Categories categories, Lines lines) throws IOException {
        to.write(Fingerprint.of(categories, lines));
        try (var out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(to)))) {
            models.write(out);
        }
    }

    /** All that can be told of a text by what was learnt. */
    public Findings hear(String text) {
        return new Findings(models, text);
    }

}
