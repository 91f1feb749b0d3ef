package cn.lianhu.sandbox.replay.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.lianhu.sandbox.replay.ChatLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeasonsTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private final Seasons seasons = new Seasons();

    @Test
    void sharesAWholeYearAmongItsDays() {
        assertThat(IntStream.range(0, 365).mapToDouble(d -> seasons.share(FIRST.plusDays(d))).sum()).isCloseTo(1,
                within(1e-9));
    }

    @Test
    void hasMoreFloodsInJuneThanInDecember() {
        assertThat(drawn("hazard", LocalDate.of(2027, 6, 1)))
            .isGreaterThan(2 * drawn("hazard", LocalDate.of(2027, 12, 1)));
    }

    private long drawn(String category, LocalDate day) {
        return IntStream.range(0, 10_000).filter(i -> seasons.category(day, i / 10_000.0).equals(category)).count();
    }

    @Test
    void isTheSameYearForTheSameSeedAndHalfAsLongForTheMedian() {
        List<Long> minutes = IntStream.range(0, 1_001)
            .mapToObj(i -> new Chance(3).around(Duration.ofMinutes(60), i))
            .map(Duration::toMinutes)
            .sorted()
            .toList();

        assertThat(minutes.get(500)).isBetween(54L, 66L);
        assertThat(new Chance(3).of("a", 1)).isEqualTo(new Chance(3).of("a", 1)).isNotEqualTo(new Chance(4).of("a", 1));
    }

    @Test
    void takesKeptNoticesInFrontOfAnAnswerApart() {
        ChatLine line = new ChatLine(1, "o1", Instant.EPOCH, "ACCOUNT", "text", "#1001 请您跑一趟：路灯\n办了吗\n#1002 您让等的\n第二行");

        assertThat(Block.of(line)).contains(new Block(1001, "#1001 请您跑一趟：路灯\n办了吗\n"),
                new Block(1002, "#1002 您让等的\n第二行"));
    }

    @Test
    void wakesNobodyAtNight() {
        Instant evening = Instant.parse("2027-03-01T13:50:00Z");

        assertThat(Waking.after(evening, Duration.ofMinutes(30))).isEqualTo(Instant.parse("2027-03-01T23:20:00Z"));
    }

}
