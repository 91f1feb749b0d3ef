package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.triage.Example;
import cn.lianhu.triage.TriageData;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What becomes of sentences nothing was learnt from, each from a resident who has said
 * nothing yet.
 */
class TalkTableTest {

    private enum Fate {

        TICKET, DRAFT, TALK

    }

    @Test
    void talkSeldomBecomesATicket() {
        Map<String, Map<Fate, Integer>> fates = fates(TriageData.unseenTalk());
        System.out.println("talk: " + fates);
        assertThat(share(fates, Fate.TICKET)).isLessThan(0.08);
        assertThat(share(fates, Fate.TALK)).isGreaterThan(0.83);
    }

    @Test
    void reportsAreNotLost() {
        Map<String, Map<Fate, Integer>> fates = fates(TriageData.unseenReports());
        System.out.println("reports: " + fates);
        assertThat(share(fates, Fate.TALK)).isLessThan(0.01);
        assertThat(share(fates, Fate.DRAFT)).isLessThan(0.02);
    }

    /** Petitions to a city, in a style nobody was learnt from. */
    @Test
    void titlesAreNotLost() {
        TriageData.complaints().ifPresent(titles -> {
            Map<String, Map<Fate, Integer>> fates = fates(titles.stream().limit(2000).toList());
            System.out.println("titles: " + fates);
            assertThat(share(fates, Fate.TALK)).isLessThan(0.04);
            assertThat(share(fates, Fate.DRAFT)).isLessThan(0.07);
        });
    }

    private static double share(Map<String, Map<Fate, Integer>> fates, Fate wanted) {
        int all = fates.values().stream().flatMap(f -> f.values().stream()).mapToInt(Integer::intValue).sum();
        return fates.values().stream().mapToInt(f -> f.getOrDefault(wanted, 0)).sum() / (double) all;
    }

    private static Map<String, Map<Fate, Integer>> fates(List<Example> lines) {
        Map<String, Map<Fate, Integer>> fates = new TreeMap<>();
        for (Example line : lines) {
            fates.computeIfAbsent(line.kind(), kind -> new TreeMap<>()).merge(fate(line.text()), 1, Integer::sum);
        }
        return fates;
    }

    private static Fate fate(String text) {
        Chat chat = Chat.demo();
        chat.from("谢桂英").says(text);
        if (!chat.store.tickets().isEmpty()) {
            return Fate.TICKET;
        }
        chat.later(Duration.ofMinutes(10));
        return chat.store.tickets().isEmpty() ? Fate.TALK : Fate.DRAFT;
    }

}
