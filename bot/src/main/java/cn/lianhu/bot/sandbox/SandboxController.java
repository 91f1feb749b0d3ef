package cn.lianhu.bot.sandbox;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Outbox;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the sandbox shows and lets be moved. */
@RestController
@Profile("sandbox")
@RequestMapping("/sandbox")
class SandboxController {

    private final SandboxClock clock;
    private final TimeMachine machine;
    private final Ledger ledger;
    private final Outbox outbox;
    private final TicketView view;

    SandboxController(SandboxClock clock, TimeMachine machine, Ledger ledger, Outbox outbox, TicketView view) {
        this.clock = clock;
        this.machine = machine;
        this.ledger = ledger;
        this.outbox = outbox;
        this.view = view;
    }

    /** @param advance by how long the clock is moved on; or @param set to which moment it is, forwards only */
    record Move(String advance, String set) {}

    @GetMapping("/clock")
    Mono<Map<String, String>> now() {
        return clock.now().map(SandboxController::shown);
    }

    @PostMapping("/clock")
    Mono<Map<String, String>> move(@RequestBody Move move) {
        return clock.now().flatMap(now -> machine.passUntil(target(now, move))).map(SandboxController::shown);
    }

    private static Instant target(Instant now, Move move) {
        Instant target = read(now, move);
        if (target.isBefore(now.truncatedTo(ChronoUnit.SECONDS))) {
            throw bad("the clock moves forwards only; it is " + shown(now).get("now"));
        }
        return target.isBefore(now) ? now : target;
    }

    private static Instant read(Instant now, Move move) {
        try {
            if (move.advance() != null) {
                return now.plus(Duration.parse(move.advance()));
            }
            if (move.set() != null) {
                return OffsetDateTime.parse(move.set()).toInstant();
            }
        } catch (DateTimeException e) {
            throw bad(e.getMessage());
        }
        throw bad("expected {\"advance\":\"PT26H\"} or {\"set\":\"2026-09-30T16:00:00+08:00\"}");
    }

    private static ResponseStatusException bad(String why) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
    }

    private static Map<String, String> shown(Instant now) {
        return Map.of("now", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                now.truncatedTo(ChronoUnit.SECONDS).atZone(Hours.ZONE)));
    }

    @GetMapping("/tickets/{number}")
    Mono<TicketView.Shown> ticket(@PathVariable long number) {
        return ledger.read(clock.instant(), work -> work.ticket(number)
                .map(ticket -> view.of(ticket, work.history(number))))
                .flatMap(Mono::justOrEmpty)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping("/notices")
    Flux<NoticeView> notices(@RequestParam String to) {
        return outbox.of(to).map(NoticeView::of);
    }
}
