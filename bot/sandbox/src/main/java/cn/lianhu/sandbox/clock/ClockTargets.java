package cn.lianhu.sandbox.clock;

import cn.lianhu.bot.redis.LimitsAhead;
import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Where a move of the clock leads to. */
final class ClockTargets {

    private final Ledger ledger;

    private final LimitsAhead limits;

    private final Hours hours;

    ClockTargets(Ledger ledger, LimitsAhead limits, Hours hours) {
        this.ledger = ledger;
        this.limits = limits;
        this.hours = hours;
    }

    /**
     * Errors with {@link NothingAhead} or an IllegalArgumentException, which say in words
     * what is wrong.
     */
    Mono<Instant> of(ClockMove move, Instant now) {
        if (move.to() == null) {
            return Mono.fromSupplier(() -> move.moment(now));
        }
        return switch (move.to()) {
            case ClockMove.DEADLINE -> deadline(move.ticket(), now);
            case ClockMove.WORKDAY -> Mono.just(workday(now));
            default -> Mono.error(
                    new IllegalArgumentException("\"to\" is \"deadline\" or \"workday\", not \"" + move.to() + "\""));
        };
    }

    /** The first limit of any ticket; empty when none runs. */
    Mono<Instant> next(Instant now) {
        return limits.after(now);
    }

    private Mono<Instant> deadline(Long ticket, Instant now) {
        return ticket != null ? deadlineOf(ticket, now)
                : next(now).switchIfEmpty(Mono.error(() -> new NothingAhead("no open ticket has a deadline ahead")));
    }

    private Mono<Instant> deadlineOf(long number, Instant now) {
        return ledger.read(now, work -> work.ticket(number))
            .map(found -> found.orElseThrow(() -> new NothingAhead("there is no ticket #" + number)))
            .map(ticket -> after(ticket, now).orElseThrow(
                    () -> new NothingAhead("#" + number + ", " + ticket.state().title() + ", has no deadline ahead")));
    }

    private static Optional<Instant> after(Ticket ticket, Instant now) {
        return Deadline.ahead(ticket).stream().map(Deadline::moment).filter(at -> at.isAfter(now)).findFirst();
    }

    /** When work starts next on a day whose work has not started. */
    private Instant workday(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Hours.ZONE);
        Instant start = hours.startOfWork(today);
        return start.isAfter(now) ? start : hours.startOfWork(today.plusDays(1));
    }

}
