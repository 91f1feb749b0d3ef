package cn.lianhu.sandbox.clock;

import cn.lianhu.calendar.Hours;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The sandbox's clock, to be looked at and moved forwards. */
@RestController
@RequestMapping("/sandbox/clock")
class ClockController {

    private final SandboxClock clock;

    private final TimeMachine machine;

    private final ClockTargets targets;

    ClockController(SandboxClock clock, TimeMachine machine, ClockTargets targets) {
        this.clock = clock;
        this.machine = machine;
        this.targets = targets;
    }

    /** What time it is, and the next limit of any ticket where there is one. */
    @GetMapping
    Mono<Map<String, String>> now() {
        return clock.now().flatMap(now -> targets.next(now).map(limit -> shown(now, limit)).defaultIfEmpty(shown(now)));
    }

    @PostMapping
    Mono<Map<String, String>> move(@RequestBody ClockMove move) {
        return clock.now()
            .flatMap(now -> targets.of(move, now).map(target -> forwards(now, target)))
            .flatMap(machine::passUntil)
            .map(ClockController::shown);
    }

    private static Instant forwards(Instant now, Instant target) {
        if (target.isBefore(now.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("the clock moves forwards only; it is " + shown(now).get("now"));
        }
        return target.isBefore(now) ? now : target;
    }

    private static Map<String, String> shown(Instant now) {
        return Map.of("now", written(now));
    }

    private static Map<String, String> shown(Instant now, Instant limit) {
        return Map.of("now", written(now), "limit", written(limit));
    }

    private static String written(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(Hours.ZONE));
    }

    @ExceptionHandler
    ProblemDetail wrong(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail nothingAhead(NothingAhead e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

}
