package cn.lianhu.bot.schedule;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.network.NetworkArchive;
import cn.lianhu.bot.network.NetworkWatch;
import cn.lianhu.bot.redis.Claims;
import cn.lianhu.bot.redis.NetworkInForce;
import cn.lianhu.casework.Succeeding;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkChange;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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

    /**
     * Another copy goes on after that, from what is left: it may find some of it done.
     */
    private static final Duration CLAIM = Duration.ofSeconds(10);

    private final CurrentNetwork current;

    private final NetworkWatch watch;

    private final NetworkInForce inForce;

    private final Path dir;

    private final Ledger ledger;

    private final Succeeding succeeding;

    private final Claims claims;

    private final ProgramClock clock;

    private final Waiting waiting;

    private final Scheduler scheduler = Schedulers.newSingle("network", true);

    private Disposable running;

    public NetworkTakeover(CurrentNetwork current, NetworkWatch watch, NetworkInForce inForce, Path dir, Ledger ledger,
            Succeeding succeeding, Claims claims, ProgramClock clock, Waiting waiting) {
        this.waiting = waiting;
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
        return inForce.packed()
            .publishOn(scheduler)
            .map(this::changeFrom)
            .flatMap(this::begin)
            .then(handOver())
            .then(inForce.packed())
            .switchIfEmpty(Mono.defer(() -> keep().then(Mono.empty())))
            .then();
    }

    private NetworkChange changeFrom(String packed) {
        return NetworkChange.between(NetworkArchive.unpack(packed).orElseGet(Network::empty), current.network());
    }

    private Mono<Void> look() {
        return Mono.fromCallable(() -> watch.check().orElse(null))
            .flatMap(result -> Mono.justOrEmpty(current.take(result)).doOnSuccess(change -> says(change == null)))
            .flatMap(change -> begin(change).then(handOver()).thenReturn(change))
            .switchIfEmpty(
                    waiting.ask(Waiting.Queue.NETWORK, InstantSource.system(), () -> handOver().then(Mono.empty())))
            .then();
    }

    private void says(boolean faulty) {
        if (faulty) {
            current.faults().forEach(f -> Log.warns("the network in force stays, its files are faulty: {}", f));
        }
        else {
            Log.says("took over the network's changed files");
        }
    }

    /**
     * Before anything of it is done, so that it is known even when this copy ends now.
     */
    private Mono<Void> begin(NetworkChange change) {
        return change.isEmpty() ? Mono.empty() : Mono.defer(() -> inForce.begin(fingerprint()));
    }

    /**
     * Hands over what was begun, by this copy or by one that is gone, if the files are
     * those that this copy has.
     */
    private Mono<Void> handOver() {
        return Mono.defer(() -> inForce.begun()
            .filter(begun -> begun.equals(fingerprint()))
            .flatMap(begun -> claims.claim(claim(begun), CLAIM)
                .filter(mine -> mine)
                .flatMap(mine -> inForce.packed()
                    .publishOn(scheduler)
                    .map(this::changeFrom)
                    .flatMap(this::hand)
                    .then(keep())
                    .then(claims.giveUp(claim(begun))))));
    }

    private static String claim(String fingerprint) {
        return "network:" + fingerprint;
    }

    private String fingerprint() {
        return current.get().fingerprint();
    }

    /**
     * Unless the files have changed again since they were read: then the next look finds
     * out.
     */
    private Mono<Void> keep() {
        return Mono.fromCallable(() -> NetworkArchive.pack(dir))
            .filter(packed -> changeFrom(packed).isEmpty())
            .flatMap(packed -> inForce.keep(packed, fingerprint()));
    }

    private Mono<Void> hand(NetworkChange change) {
        Flux<Consumer<Work>> posts = Flux.fromIterable(change.posts())
            .map(post -> work -> succeeding.succeed(work, post.post(), post.scope()));
        Flux<Consumer<Work>> members = Flux.fromIterable(change.vanishedMembers())
            .map(member -> work -> succeeding.vanished(work, member.id(), member.name()));
        Flux<Consumer<Work>> households = Flux.fromIterable(change.vanishedHouseholds()).map(household -> work -> {
            if (work.once("vanished:" + fingerprint() + ":" + household.id())) {
                succeeding.vanishedHousehold(work, household.id());
            }
        });
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
        running = first
            .thenMany(Flux.interval(LOOK, scheduler).onBackpressureDrop().concatMap(tick -> look().onErrorResume(e -> {
                Log.unexpected("reading the network's files", e);
                return Mono.empty();
            }), 1))
            .subscribe();
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
