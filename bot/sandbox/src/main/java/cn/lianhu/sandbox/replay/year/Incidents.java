package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Household;
import cn.lianhu.sandbox.replay.Sandbox;
import cn.lianhu.triage.Example;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes up what troubles a county's households, day by day. */
final class Incidents {

    private static final List<String> AFTER = List.of("", "", "", "，好几天了", "，麻烦来看看", "，都没人管", "，怎么办呀", "，急");

    private final Seasons seasons = new Seasons();

    private final Chance chance;

    private final Map<String, List<String>> words;

    /**
     * @param examples what people say of each category
     */
    Incidents(Chance chance, List<Example> examples) {
        this.chance = chance;
        this.words = examples.stream()
            .collect(Collectors.groupingBy(Example::kind, Collectors.mapping(Example::text, Collectors.toList())));
    }

    /**
     * @param inAYear about how many in a whole year
     */
    List<Incident> of(List<Household> households, LocalDate first, int days, double inAYear) {
        List<Incident> all = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            List<Instant> moments = moments(day, inAYear * seasons.share(day));
            for (Instant at : moments) {
                all.add(one(all.size() + 1, at, day, households));
            }
        }
        return all;
    }

    private List<Instant> moments(LocalDate day, double expected) {
        int count = (int) (expected * (0.6 + 0.8 * chance.of("busy", day)) + chance.of("one more", day));
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            moments.add(Waking.slot(day.atStartOfDay(Sandbox.ZONE)
                .toInstant()
                .plusSeconds(60L * seasons.minute(day, chance.of("minute", day, i)))));
        }
        moments.sort(Comparator.naturalOrder());
        return moments;
    }

    private Incident one(int number, Instant at, LocalDate day, List<Household> households) {
        String category = seasons.category(day, chance.of("category", number));
        List<String> known = words.getOrDefault(category, List.of("家里有点事想反映一下"));
        return new Incident(number, at, chance.one(households, "household", number), category,
                chance.one(known, "words", number) + chance.one(AFTER, "after", number));
    }

}
