package cn.lianhu.calendar;

import static cn.lianhu.calendar.China.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must hold for any moment and any time; the moments are drawn anew from the same
 * seed.
 */
class HoursLawsTest {

    private static final int TRIES = 5_000;

    private static final Instant FIRST = China.at("2025-11-01 00:00");

    private static final long SECONDS = Duration.ofDays(500).toSeconds();

    private final Random random = new Random(1128);

    @ParameterizedTest
    @EnumSource
    void measuresWhatWasAdded(ClockKind kind) {
        for (int i = 0; i < TRIES; i++) {
            Instant start = moment();
            Duration time = time();
            assertThat(HOURS.worked(start, HOURS.plus(start, time, kind), kind)).as("from %s", start).isEqualTo(time);
        }
    }

    @ParameterizedTest
    @EnumSource
    void addsInPartsAsAtOnce(ClockKind kind) {
        for (int i = 0; i < TRIES; i++) {
            Instant start = moment();
            Duration one = time();
            Duration two = time();
            assertThat(HOURS.plus(HOURS.plus(start, one, kind), two, kind))
                .isEqualTo(HOURS.plus(start, one.plus(two), kind));
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverEndsEarlierForStartingLater(ClockKind kind) {
        for (int i = 0; i < TRIES; i++) {
            Instant start = moment();
            Instant later = start.plusSeconds(random.nextInt(200_000));
            Limit limit = limit();
            assertThat(HOURS.due(later, limit, kind)).isAfterOrEqualTo(HOURS.due(start, limit, kind));
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsLaterAndNeverWhileClosed(ClockKind kind) {
        for (int i = 0; i < TRIES; i++) {
            Instant start = moment();
            Instant due = HOURS.due(start, limit(), kind);
            assertThat(due).isAfter(start);
            assertThat(HOURS.open(due.minusNanos(1), kind)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void remindsWithinTheLimit(ClockKind kind) {
        for (int i = 0; i < TRIES; i++) {
            Instant start = moment();
            Instant due = HOURS.due(start, limit(), kind);
            double share = 1 - random.nextDouble();
            Instant reminder = HOURS.portion(start, due, share, kind);
            assertThat(reminder).isBetween(start, due);
            assertThat(HOURS.worked(start, reminder, kind).toMillis())
                .isEqualTo(Math.round(HOURS.worked(start, due, kind).toMillis() * share));
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensNextWhereTimeBeginsToPass(ClockKind kind) {
        for (int i = 0; i < TRIES; i++) {
            Instant moment = moment();
            Instant opening = HOURS.nextOpening(moment, kind);
            assertThat(HOURS.open(opening, kind)).isTrue();
            assertThat(HOURS.worked(moment, opening, kind)).isZero();
            assertThat(opening.equals(moment)).isEqualTo(HOURS.open(moment, kind));
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsAsManyDaysAsItSays(ClockKind kind) {
        for (int i = 0; i < TRIES; i++) {
            Instant start = moment();
            int days = 1 + random.nextInt(20);
            LocalDate after = LocalDate.ofInstant(start, Hours.ZONE).plusDays(1);
            Instant due = HOURS.due(start, new Limit.OfDays(days), kind);
            LocalDate last = LocalDate.ofInstant(due.minusNanos(1), Hours.ZONE);
            assertThat(after.datesUntil(last.plusDays(1))
                .filter(day -> kind != ClockKind.WORKING || China.CALENDAR.workingDay(day))).hasSize(days);
        }
    }

    private Instant moment() {
        return FIRST.plusSeconds(random.nextLong(SECONDS)).plusNanos(random.nextInt(2) * random.nextInt(1_000_000_000));
    }

    private Duration time() {
        return Duration.ofSeconds(1 + random.nextInt(400_000), random.nextInt(2) * random.nextInt(1_000_000_000));
    }

    private Limit limit() {
        return random.nextBoolean() ? new Limit.OfDays(1 + random.nextInt(20))
                : new Limit.OfTime(Duration.ofMinutes(1 + random.nextInt(6_000)));
    }

}
