package cn.lianhu.sandbox.emulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The emulator's console: the account, its faults, and what goes on. */
@RestController
@RequestMapping("/sandbox/emulator")
class EmulatorController {

    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Emulator emulator;

    EmulatorController(Emulator emulator) {
        this.emulator = emulator;
    }

    /**
     * @param daily by path, as {@code /cgi-bin/message/custom/send}
     * @param ips the only addresses that may ask for a token; empty for all
     * @param ipRefusal the code that others are refused with: 40164, 61004 or 45035
     */
    record Account(AccountKind kind, Long perMinute, Map<String, Long> daily, Set<String> ips, Integer ipRefusal) {
    }

    @GetMapping("/account")
    Map<String, Object> account() {
        return Map.of("kind", emulator.account().quotas().kind());
    }

    @PostMapping("/account")
    Map<String, Object> account(@RequestBody Account wanted) {
        Quotas quotas = emulator.account().quotas();
        Whitelist whitelist = emulator.account().whitelist();
        Optional.ofNullable(wanted.kind()).ifPresent(quotas::become);
        Optional.ofNullable(wanted.perMinute()).ifPresent(quotas::perMinute);
        Optional.ofNullable(wanted.daily()).ifPresent(daily -> daily.forEach(quotas::daily));
        Optional.ofNullable(wanted.ips()).ifPresent(whitelist::only);
        Optional.ofNullable(wanted.ipRefusal()).ifPresent(whitelist::refusesWith);
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
        return Map.of("button", emulator.account().menu().buttons().<Object>map(b -> b).orElse(List.of()));
    }

    /** Checks the program's address as the console does when it is saved. */
    @PostMapping("/verify")
    Mono<Map<String, Boolean>> verify() {
        return emulator.pusher().verify().map(passed -> Map.of("verified", passed));
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Entry>> events() {
        Flux<ServerSentEvent<Entry>> entries = emulator.feed()
            .entries()
            .map(entry -> ServerSentEvent.builder(entry).id(Long.toString(entry.id())).event("entry").build());
        Flux<ServerSentEvent<Entry>> beats = Flux.interval(Duration.ZERO, BEAT)
            .onBackpressureDrop()
            .map(n -> ServerSentEvent.<Entry>builder().comment("beat").build());
        return entries.mergeWith(beats.takeUntilOther(emulator.feed().ended()));
    }

}
