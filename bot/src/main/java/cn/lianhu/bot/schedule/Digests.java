package cn.lianhu.bot.schedule;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Work;
import cn.lianhu.world.CurrentDomain;
import cn.lianhu.world.Domain;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is told at fixed times of each working day, by one copy of the program: what is
 * overdue at 08:30 and 14:30, the closers' lists of what was rated at 17:00.
 */
public final class Digests {

    private static final List<LocalTime> OVERDUE = List.of(LocalTime.of(8, 30), LocalTime.of(14, 30));

    private static final List<LocalTime> DAY_LISTS = List.of(LocalTime.of(17, 0));

    /** One missed because no copy ran is made up for within this time. */
    private static final Duration STILL = Duration.ofHours(4);

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    /**
     * @param name what its claims are called
     */
    private record Kind(String name, List<LocalTime> times, Function<Domain, Consumer<Work>> writer) {
    }

    private record Written(@Nullable Instant last, long at) {
    }

    private final Ledger ledger;

    private final CurrentDomain domain;

    private final Hours hours;

    private final List<Kind> kinds;

    /** By kind, the last that this copy saw written, by it or by another. */
    private final Map<String, Written> written = new ConcurrentHashMap<>();

    public Digests(Ledger ledger, CurrentDomain domain, Hours hours) {
        this.ledger = ledger;
        this.domain = domain;
        this.hours = hours;
        this.kinds = List.of(new Kind("digest:", OVERDUE, now -> now.acts().digest()::write),
                new Kind("day-list:", DAY_LISTS, now -> now.acts().dayList()::write));
    }

    /** The same, but what was looked at a moment ago is not looked at again. */
    Mono<Void> look(Instant now) {
        return Flux.fromIterable(kinds)
            .filter(kind -> last(kind, now) != null && !isWritten(kind, now))
            .concatMap(kind -> write(kind, now)
                .doOnSuccess(done -> written.put(kind.name(), new Written(last(kind, now), System.nanoTime()))))
            .then();
    }

    private boolean isWritten(Kind kind, Instant now) {
        Written seen = written.get(kind.name());
        return seen != null && Objects.equals(seen.last(), last(kind, now))
                && System.nanoTime() - seen.at() < REMEMBERED.toNanos();
    }

    /** Writes the last one due of each kind until {@code now}, if nobody has. */
    public Mono<Void> write(Instant now) {
        return Flux.fromIterable(kinds).concatMap(kind -> write(kind, now)).then();
    }

    private Mono<Void> write(Kind kind, Instant now) {
        Instant last = last(kind, now);
        if (last == null || now.isAfter(last.plus(STILL))) {
            return Mono.empty();
        }
        Consumer<Work> writer = kind.writer().apply(domain.now());
        String which = kind.name() + last.getEpochSecond();
        return ledger.change(new Occasion(which, now), work -> {
            if (work.once(which)) {
                writer.accept(work);
            }
            return null;
        });
    }

    private @Nullable Instant last(Kind kind, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Hours.ZONE);
        return kind.times()
            .reversed()
            .stream()
            .map(t -> at(today, t))
            .filter(at -> !at.isAfter(now) && hours.calendar().workingDay(today))
            .findFirst()
            .orElse(null);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Hours.ZONE).toInstant();
    }

    /** The next moment one is due after {@code now}. */
    public Instant next(Instant now) {
        List<LocalTime> times = kinds.stream().flatMap(kind -> kind.times().stream()).sorted().toList();
        for (LocalDate day = LocalDate.ofInstant(now, Hours.ZONE);; day = day.plusDays(1)) {
            for (LocalTime time : times) {
                Instant at = at(day, time);
                if (at.isAfter(now) && hours.calendar().workingDay(day)) {
                    return at;
                }
            }
        }
    }

}
