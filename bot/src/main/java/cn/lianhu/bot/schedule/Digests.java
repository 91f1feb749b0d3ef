package cn.lianhu.bot.schedule;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Digest;
import cn.lianhu.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import reactor.core.publisher.Mono;

/** The digests of what is overdue: each working day at 08:30 and 14:30, by one copy of the program. */
public final class Digests {

    private static final List<LocalTime> TIMES = List.of(LocalTime.of(8, 30), LocalTime.of(14, 30));
    /** One missed because no copy ran is made up for within this time. */
    private static final Duration STILL = Duration.ofHours(4);

    private final Ledger ledger;
    private final Digest digest;
    private final Hours hours;

    public Digests(Ledger ledger, Digest digest, Hours hours) {
        this.ledger = ledger;
        this.digest = digest;
        this.hours = hours;
    }

    /** Writes the last one due until {@code now}, if nobody has. */
    public Mono<Void> write(Instant now) {
        Instant last = last(now);
        if (last == null || now.isAfter(last.plus(STILL))) {
            return Mono.empty();
        }
        return ledger.change(now, work -> {
            if (work.once("digest:" + last.getEpochSecond())) {
                digest.write(work);
            }
            return null;
        });
    }

    private Instant last(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Hours.ZONE);
        return TIMES.reversed().stream().map(t -> today.atTime(t).atZone(Hours.ZONE).toInstant())
                .filter(at -> !at.isAfter(now) && hours.calendar().workingDay(today)).findFirst().orElse(null);
    }

    /** The next moment one is due after {@code now}. */
    public Instant next(Instant now) {
        for (LocalDate day = LocalDate.ofInstant(now, Hours.ZONE);; day = day.plusDays(1)) {
            for (LocalTime time : TIMES) {
                Instant at = day.atTime(time).atZone(Hours.ZONE).toInstant();
                if (at.isAfter(now) && hours.calendar().workingDay(day)) {
                    return at;
                }
            }
        }
    }
}
