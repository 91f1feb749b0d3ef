package cn.lianhu.likeness;

import cn.lianhu.reading.ShippedReader;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Learnt;
import cn.lianhu.triage.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two reports from one village, of the same matter or not: the project's own pairs, each
 * batch from another hand.
 */
record Pair(Said one, Said other, boolean same, String batch) {

    private static final Learnt LEARNT = ShippedReader.LEARNT;

    /** Nothing was chosen by these. */
    static final List<String> LEFT_OUT = List.of("testone", "testtwo");

    static List<Pair> all() {
        return resource().lines()
            .skip(1)
            .map(line -> line.split(","))
            .map(row -> new Pair(said(row[0], 2), said(row[1], 1), row[2].equals("same"), row[3]))
            .toList();
    }

    static List<String> chosenBy() {
        return all().stream().map(Pair::batch).distinct().filter(batch -> !LEFT_OUT.contains(batch)).toList();
    }

    /** The category an open ticket has; of a new report also the second best. */
    static Said said(String words, int categories) {
        Verdict verdict = LEARNT.hear(words).category();
        return new Said(words,
                Stream.of(verdict.best(), verdict.second()).map(Category::code).limit(categories).toList());
    }

    private static String resource() {
        try (var in = Pair.class.getResourceAsStream("/likeness/pairs.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
