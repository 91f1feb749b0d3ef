package cn.lianhu.bot.emulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The emulator's console: the account, its faults, and what goes on. */
@RestController
@Profile("sandbox")
@RequestMapping("/sandbox/emulator")
class EmulatorController {

    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Emulator emulator;

    EmulatorController(Emulator emulator) {
        this.emulator = emulator;
    }

    /** @param daily by path, as {@code /cgi-bin/message/custom/send} */
    record Account(AccountKind kind, Long perMinute, Map<String, Long> daily) {}

    @GetMapping("/account")
    Map<String, Object> account() {
        return Map.of("kind", emulator.quotas().kind());
    }

    @PostMapping("/account")
    Map<String, Object> account(@RequestBody Account wanted) {
        if (wanted.kind() != null) {
            emulator.quotas().become(wanted.kind());
        }
        if (wanted.perMinute() != null) {
            emulator.quotas().perMinute(wanted.perMinute());
        }
        if (wanted.daily() != null) {
            wanted.daily().forEach(emulator.quotas()::daily);
        }
        return account();
    }

    @GetMapping("/faults")
    List<Faults.Fault> faults() {
        return emulator.faults().all();
    }

    @PostMapping("/faults")
    List<Faults.Fault> fault(@RequestBody FaultRequest wanted) {
        wanted.faults().forEach(emulator.faults()::add);
        return faults();
    }

    @DeleteMapping("/faults")
    void noFaults() {
        emulator.faults().clear();
    }

    @GetMapping("/menu")
    Map<String, Object> menu() {
        return Map.of("button", emulator.menu().buttons().<Object>map(b -> b).orElse(List.of()));
    }

    /** Checks the program's address as the console does when it is saved. */
    @PostMapping("/verify")
    Mono<Map<String, Boolean>> verify() {
        return emulator.pusher().verify().map(passed -> Map.of("verified", passed));
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Entry>> events() {
        Flux<ServerSentEvent<Entry>> entries = emulator.feed().entries()
                .map(entry -> ServerSentEvent.builder(entry).id(Long.toString(entry.id())).event("entry").build());
        Flux<ServerSentEvent<Entry>> beats = Flux.interval(Duration.ZERO, BEAT).onBackpressureDrop()
                .map(n -> ServerSentEvent.<Entry>builder().comment("beat").build());
        return entries.mergeWith(beats.takeUntilOther(emulator.feed().ended()));
    }

    @ExceptionHandler
    ProblemDetail wrong(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }
}
