package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.sandbox.story.County.Bound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county's bad day: more than a thousand reports, sixty-four at a time. */
@Tag("load")
class CountyStoryTest {

    /** The figures are of {@code -Dlianhu.reports=2000}. */
    private static final int REPORTS = Integer.getInteger("lianhu.reports", 1_200);

    private static final int AT_ONCE = 64;

    @TempDir
    private Path spare;

    private County county;

    private World world;

    @BeforeEach
    void start() {
        county = County.found(spare);
        world = World.start(county, "--lianhu.limits.enabled=false");
    }

    @AfterEach
    void stop() {
        world.close();
    }

    /**
     * Titles of petitions are in a style of their own; here it counts that none is lost.
     */
    private static final String AS_A_REPORT = "新问题 ";

    private static final String URGENT = "urgent";

    /** Nobody's ticket is 1990 to 2099, which people say for years. */
    private static final long YEARS_PASSED_OVER = 110;

    private record Report(Person reporter, String words) {
    }

    @Test
    void givesEveryReportANumberAndLosesNone() {
        world.clock().toMonday("10:00");
        List<Map<String, String>> households = county.households(REPORTS);
        bind(county.staff(households));
        bind(households.stream().map(County::resident).toList());
        List<String> words = Words.of(REPORTS);
        List<Report> reports = IntStream.range(0, REPORTS)
            .mapToObj(i -> new Report(world.person(households.get(i % households.size()).get("id")), words.get(i)))
            .toList();
        List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

        long start = System.nanoTime();
        List<Answer> answers = AtOnce.all(reports, AT_ONCE, report -> timed(report, nanos));
        double seconds = (System.nanoTime() - start) / 1e9;

        TreeSet<Long> numbers = new TreeSet<>(answers.stream().map(Answer::number).toList());
        assertThat(numbers).hasSize(REPORTS);
        assertThat(numbers.last() - numbers.first()).isEqualTo(REPORTS - 1L + YEARS_PASSED_OVER);
        Map<String, Integer> byCategory = new ConcurrentHashMap<>();
        Map<String, Integer> byLevel = new ConcurrentHashMap<>();
        AtOnce.all(IntStream.range(0, REPORTS).boxed().toList(), 16, i -> {
            SeenTicket ticket = world.ticket(answers.get(i).number());
            keepsAndAnswers(ticket, reports.get(i), answers.get(i));
            byCategory.merge(ticket.text("categoryName"), 1, Integer::sum);
            return byLevel.merge(ticket.text("level"), 1, Integer::sum);
        });
        print(seconds, nanos, byCategory, byLevel);
    }

    private void bind(List<Bound> people) {
        long start = System.nanoTime();
        AtOnce.all(people, AT_ONCE, one -> world.person(one.id()).bound(one.code()));
        System.out.printf("county: %d people bound in %.1f s%n", people.size(), (System.nanoTime() - start) / 1e9);
    }

    private static Answer timed(Report report, List<Long> nanos) {
        long start = System.nanoTime();
        Answer answer = report.reporter().says(AS_A_REPORT + report.words());
        nanos.add(System.nanoTime() - start);
        return answer;
    }

    /**
     * Quotation marks around all of what is typed go: people copy our texts with them.
     */
    private static String unquoted(String words) {
        return words.replaceAll("^[\\s\\p{Cf}“”\"]+|[\\s\\p{Cf}“”\"]+$", "");
    }

    private void keepsAndAnswers(SeenTicket ticket, Report report, Answer answer) {
        assertThat(unquoted(ticket.text("text"))).isEqualTo(unquoted(report.words()));
        assertThat(ticket.text("reporter")).isEqualTo(report.reporter().openid());
        String handler = ticket.text("handler");
        boolean danger = ticket.text("policy").equals(URGENT); // named for what it is,
                                                               // not by category
        answer.reads(
                ticket.json().path("confidential").asBoolean() ? "这件事" : danger ? "已记下" : ticket.text("categoryName"),
                handler == null ? "哪个村"
                        : ticket.text("level").equals(Level.COUNTY.name()) ? "" : county.nameOf(handler));
    }

    private static void print(double seconds, List<Long> nanos, Map<String, Integer> byCategory,
            Map<String, Integer> byLevel) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf("county: %d reports, %d at once, in %.1f s: %.0f/s; p50 %.0f ms, p99 %.0f ms, most %.0f ms%n",
                REPORTS, AT_ONCE, seconds, REPORTS / seconds, sorted.get(REPORTS / 2) / 1e6,
                sorted.get(REPORTS * 99 / 100) / 1e6, sorted.getLast() / 1e6);
        System.out.println("county: by category " + new TreeMap<>(byCategory));
        System.out.println("county: by level " + new TreeMap<>(byLevel));
    }

}
