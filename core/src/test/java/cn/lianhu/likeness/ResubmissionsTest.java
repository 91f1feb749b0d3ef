package cn.lianhu.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.lianhu.network.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Real titles of complaints, where they are at hand: what was sent again in nearly the
 * same words, and what only lies in the same town and is of the same kind.
 */
class ResubmissionsTest {

    /** Places are made unknown: A3区. */
    private static final Pattern TOWN = Pattern.compile("[A-Z]\\d{1,2}(?=[区县市镇])");

    private static final Pattern CITY = Pattern.compile("[A-Z](?=市)");

    /**
     * Titles in which hardly anything else stands are the same matter, whoever reads
     * them.
     */
    private static final double AGAIN = 0.6;

    private static final Likeness LIKENESS = new Likeness();

    private record Title(String text, Set<String> towns, Set<String> cities, Set<String> runs) {

        static Title of(String text) {
            return new Title(text, all(TOWN, text), all(CITY, text), runs(text));
        }

        boolean elsewhere(Title other) {
            return apart(towns, other.towns) || apart(cities, other.cities);
        }

        private static boolean apart(Set<String> one, Set<String> other) {
            return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
        }

        double inCommon(Title other) {
            return 2.0 * runs.stream().filter(other.runs::contains).count() / (runs.size() + other.runs.size());
        }

        private static Set<String> all(Pattern pattern, String text) {
            return pattern.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
        }

        private static Set<String> runs(String text) {
            String bare = text.replaceAll("[^\\p{L}\\p{N}]", "");
            Set<String> runs = new HashSet<>();
            for (int i = 0; i + 1 < bare.length(); i++) {
                runs.add(bare.substring(i, i + 2));
            }
            return runs;
        }
    }

    private static List<String[]> rows(String file) throws IOException {
        Optional<Path> folder = SharedData.folder("complaints");
        assumeTrue(folder.isPresent());
        return Files.readAllLines(folder.get().resolve(file))
            .stream()
            .skip(1)
            .filter(line -> !line.contains("\""))
            .map(line -> line.split(","))
            .filter(row -> row.length > 1)
            .toList();
    }

    private static boolean offered(Title one, Title other) {
        return LIKENESS.nearest(Pair.said(one.text(), 2), List.of(Pair.said(other.text(), 1))).isPresent();
    }

    @Test
    void areFoundAmongRealTitles() throws IOException {
        List<Title> titles = rows("titles.csv").stream().map(row -> Title.of(row[0])).toList();
        Map<String, List<Title>> byRun = new HashMap<>();
        titles.forEach(
                title -> title.runs().forEach(run -> byRun.computeIfAbsent(run, r -> new ArrayList<>()).add(title)));
        List<Title[]> again = new ArrayList<>();
        for (Title title : titles) {
            title.runs()
                .stream()
                .map(byRun::get)
                .filter(same -> same.size() < 100)
                .flatMap(List::stream)
                .filter(other -> other.text().compareTo(title.text()) > 0)
                .distinct()
                .filter(other -> !title.elsewhere(other) && title.inCommon(other) >= AGAIN)
                .forEach(other -> again.add(new Title[] { title, other }));
        }
        long found = again.stream().filter(pair -> offered(pair[0], pair[1])).count();
        System.out.printf("look-alikes, real titles sent again in nearly the same words: %d of %d%n", found,
                again.size());
        assertThat((double) found / again.size()).isGreaterThan(0.78);
    }

    @Test
    void areHardlyEverSeenInWhatIsOnlyOfTheSameKindAndTown() throws IOException {
        Map<String, List<Title>> byTag = rows("street-level.csv").stream()
            .collect(Collectors.groupingBy(row -> row[1],
                    Collectors.mapping(row -> Title.of(row[0]), Collectors.toList())));
        int compared = 0;
        int offered = 0;
        for (List<Title> titles : byTag.values()) {
            for (int i = 0; i < titles.size(); i++) {
                for (int j = i + 1; j < Math.min(titles.size(), i + 60); j++) {
                    Title one = titles.get(i);
                    Title other = titles.get(j);
                    if (!Collections.disjoint(one.towns(), other.towns()) && one.inCommon(other) < AGAIN / 2) {
                        compared++;
                        offered += offered(one, other) ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf("look-alikes, real titles of the same kind and town but not alike: %d of %d offered%n",
                offered, compared);
        assertThat((double) offered / compared).isLessThan(0.06);
    }

}
