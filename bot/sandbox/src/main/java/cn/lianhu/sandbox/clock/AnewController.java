package cn.lianhu.sandbox.clock;

import cn.lianhu.bot.schedule.Turns;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lets the sandbox begin as on its first day. */
@RestController
@RequestMapping("/sandbox/anew")
class AnewController {

    private final Anew store;

    private final SandboxClock clock;

    private final Turns turns;

    AnewController(Anew store, SandboxClock clock, Turns turns) {
        this.store = store;
        this.clock = clock;
        this.turns = turns;
    }

    /**
     * Forgets tickets, people, notices and how far the clock was moved, between two
     * rounds of what is due.
     */
    @PostMapping
    Mono<Void> begin() {
        return turns.take(store.begin().then(clock.now())).then();
    }

}
