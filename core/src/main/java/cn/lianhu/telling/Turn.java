package cn.lianhu.telling;

import cn.lianhu.calendar.Hours;
import cn.lianhu.calendar.WorkCalendar;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * When somebody's message of the scheme leaves: each has his moment of the morning, so
 * that what is made for many at once leaves one after the other.
 */
final class Turn {

    private static final LocalTime OPENS = LocalTime.of(8, 0);

    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private static final Duration MORNING = Duration.ofHours(4);

    /** Within this leaves what comes up after his moment of the morning. */
    private static final Duration SOON = Duration.ofMinutes(30);

    private final WorkCalendar calendar;

    Turn(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Working days from 08:00 to 18:00. */
    boolean open(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, Hours.ZONE);
        return calendar.workingDay(day(at)) && !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    /** The first open moment from this one on: itself when it is open. */
    Instant opens(Instant at) {
        LocalDate day = day(at);
        while (!calendar.workingDay(day) || !at.isBefore(at(day, CLOSES))) {
            day = day.plusDays(1);
            if (calendar.workingDay(day)) {
                return at(day, OPENS);
            }
        }
        return at.isBefore(at(day, OPENS)) ? at(day, OPENS) : at;
    }

    /**
     * @param last when he had one last; null for never
     */
    Instant of(String to, Instant now, @Nullable Instant last) {
        LocalDate day = day(now);
        if (last != null && !day(last).isBefore(day)) {
            day = day(last).plusDays(1);
        }
        while (true) {
            Instant moment = on(day, to, now);
            if (calendar.workingDay(day) && moment.isBefore(at(day, CLOSES))) {
                return moment;
            }
            day = day.plusDays(1);
        }
    }

    private Instant on(LocalDate day, String to, Instant now) {
        Instant moment = at(day, OPENS).plusSeconds(hash(to) % MORNING.toSeconds());
        return moment.isBefore(now) ? now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1 + hash(to) % SOON.toSeconds())
                : moment;
    }

    /** Mixes well what differs only at its end, as ids do. */
    private static long hash(String to) {
        CRC32 crc = new CRC32();
        crc.update(to.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Hours.ZONE);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Hours.ZONE).toInstant();
    }

}
