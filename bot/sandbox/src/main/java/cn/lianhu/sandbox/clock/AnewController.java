package cn.lianhu.sandbox.clock;

import cn.lianhu.bot.schedule.NetworkTakeover;
import cn.lianhu.bot.schedule.TakenOver;
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

    private final NetworkTakeover network;

    private final TakenOver takenOver;

    AnewController(Anew store, SandboxClock clock, Turns turns, NetworkTakeover network, TakenOver takenOver) {
        this.store = store;
        this.clock = clock;
        this.turns = turns;
        this.network = network;
        this.takenOver = takenOver;
    }

    /**
     * Forgets tickets, people, notices, what was edited of the network and how far the
     * clock was moved, between two rounds of what is due; and begins as a program does.
     */
    @PostMapping
    Mono<Void> begin() {
        return turns.take(store.begin().then(network.again()).then(clock.now()).flatMap(takenOver::again));
    }

}
