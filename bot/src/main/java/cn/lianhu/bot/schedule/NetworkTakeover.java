package cn.lianhu.bot.schedule;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.network.NetworkArchive;
import cn.lianhu.bot.network.NetworkWatch;
import cn.lianhu.bot.redis.Claims;
import cn.lianhu.bot.redis.NetworkInForce;
import cn.lianhu.casework.Succeeding;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkChange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Takes over changed network files while running, and what changed while nothing ran. */
public final class NetworkTakeover implements SmartLifecycle {

    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Long enough for every copy to have seen the same change. */
    private static final Duration CLAIM = Duration.ofSeconds(20);

    private final CurrentNetwork current;
    private final NetworkWatch watch;
    private final NetworkInForce inForce;
    private final Path dir;
    private final Ledger ledger;
    private final Succeeding succeeding;
    private final Claims claims;
    private final ProgramClock clock;
    private final Scheduler scheduler = Schedulers.newSingle("network", true);
    private Disposable running;

    public NetworkTakeover(CurrentNetwork current, NetworkWatch watch, NetworkInForce inForce, Path dir, Ledger ledger,
            Succeeding succeeding, Claims claims, ProgramClock clock) {
        this.current = current;
        this.watch = watch;
        this.inForce = inForce;
        this.dir = dir;
        this.ledger = ledger;
        this.succeeding = succeeding;
        this.claims = claims;
        this.clock = clock;
    }

    private Mono<Void> atStart() {
        return inForce.packed().publishOn(scheduler)
                .map(packed -> NetworkArchive.unpack(packed).orElseGet(Network::empty))
                .map(before -> NetworkChange.between(before, current.network()))
                .flatMap(change -> apply(change).thenReturn(change))
                .switchIfEmpty(Mono.defer(this::keep).then(Mono.empty())).then();
    }

    private Mono<Void> look() {
        return Mono.fromCallable(() -> watch.check().orElse(null))
                .flatMap(result -> Mono.justOrEmpty(current.take(result))
                        .doOnSuccess(change -> says(change == null)))
                .flatMap(this::apply);
    }

    private void says(boolean faulty) {
        if (faulty) {
            current.faults().forEach(f -> Log.warns("the network in force stays, its files are faulty: {}", f));
        } else {
            Log.says("took over the network's changed files");
        }
    }

    /** By one copy of the program; the others only read the files. */
    private Mono<Void> apply(NetworkChange change) {
        if (change.isEmpty()) {
            return Mono.empty();
        }
        return claims.claim("network:" + current.get().fingerprint(), CLAIM).filter(mine -> mine)
                .flatMap(mine -> hand(change).then(keep()));
    }

    private Mono<Void> keep() {
        return Mono.fromCallable(() -> NetworkArchive.pack(dir)).flatMap(inForce::keep);
    }

    private Mono<Void> hand(NetworkChange change) {
        Flux<Consumer<Work>> posts = Flux.fromIterable(change.posts())
                .map(post -> work -> succeeding.succeed(work, post.post(), post.scope()));
        Flux<Consumer<Work>> members = Flux.fromIterable(change.vanishedMembers())
                .map(member -> work -> succeeding.vanished(work, member.id()));
        Flux<Consumer<Work>> households = Flux.fromIterable(change.vanishedHouseholds())
                .map(household -> work -> succeeding.vanishedHousehold(work, household.id()));
        return Flux.concat(posts, members, households).flatMap(this::decide, 8).then();
    }

    private Mono<Void> decide(Consumer<Work> decision) {
        return clock.now().flatMap(now -> ledger.change(now, work -> {
            decision.accept(work);
            return null;
        }));
    }

    @Override
    public void start() {
        Mono<Void> first = atStart().onErrorResume(e -> {
            Log.unexpected("taking over the network", e);
            return Mono.empty();
        });
        running = first.thenMany(Flux.interval(LOOK, scheduler).onBackpressureDrop().concatMap(tick -> look()
                .onErrorResume(e -> {
                    Log.unexpected("reading the network's files", e);
                    return Mono.empty();
                }), 1)).subscribe();
    }

    @Override
    public void stop() {
        running.dispose();
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
