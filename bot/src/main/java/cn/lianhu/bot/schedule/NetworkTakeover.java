package cn.lianhu.bot.schedule;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.network.CurrentNetwork.Loaded;
import cn.lianhu.bot.network.NetworkArchive;
import cn.lianhu.bot.network.NetworkFiles;
import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.bot.network.NetworkFiles.Result;
import cn.lianhu.bot.network.NetworkRecord;
import cn.lianhu.bot.network.NetworkWatch;
import cn.lianhu.bot.redis.Claims;
import cn.lianhu.bot.redis.NetworkInForce;
import cn.lianhu.casework.Succeeding;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkChange;
import cn.lianhu.network.NetworkFilesTaken;
import cn.lianhu.network.NetworkMerge;
import cn.lianhu.world.CurrentDomain;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Takes over changed network files while running, and what changed while nothing ran. */
public final class NetworkTakeover implements SmartLifecycle {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Duration AT_START = Duration.ofMinutes(2);

    /**
     * Another copy goes on after that, from what is left: it may find some of it done.
     */
    private static final Duration CLAIM = Duration.ofSeconds(10);

    private final CurrentNetwork current;

    private final NetworkFiles files;

    private final NetworkWatch watch;

    private final NetworkInForce inForce;

    private final NetworkRecord record;

    private final EditsInForce edits;

    private final Path dir;

    private final Ledger ledger;

    private final CurrentDomain domain;

    private final Claims claims;

    private final ProgramClock clock;

    private final Waiting waiting;

    private final Scheduler scheduler = Schedulers.newSingle("network", true);

    private volatile String stamp = "";

    private @Nullable Disposable running;

    NetworkTakeover(CurrentNetwork current, NetworkFiles files, NetworkWatch watch, NetworkInForce inForce, Path dir,
            Ledger ledger, CurrentDomain domain, EditsInForce edits, Claims claims, ProgramClock clock,
            Waiting waiting) {
        this.waiting = waiting;
        this.current = current;
        this.files = files;
        this.watch = watch;
        this.inForce = inForce;
        this.record = new NetworkRecord(ledger);
        this.edits = edits;
        this.dir = dir;
        this.ledger = ledger;
        this.domain = domain;
        this.claims = claims;
        this.clock = clock;
    }

    /** What the record has comes before what lies in this copy's folder. */
    private Mono<Void> atStart() {
        Loaded own = current.get();
        return clock.now()
            .flatMap(record::files)
            .publishOn(scheduler)
            .flatMap(taken -> taken.digest() == null ? found(read(own))
                    : refresh().then(Mono.fromSupplier(() -> foundAtStart(own, taken))).flatMap(this::found))
            .then(handOver());
    }

    /**
     * Once more, as the store was emptied: what was edited in the chat is gone with it.
     */
    public Mono<Void> again() {
        return atStart();
    }

    /** Other files are read once more, against what is in force. */
    private Result foundAtStart(Loaded own, NetworkFilesTaken taken) {
        return own.fingerprint().equals(taken.digest()) ? read(own) : files.read(dir, current.get());
    }

    private static Read read(Loaded loaded) {
        return new Read(loaded.files(), loaded.fingerprint());
    }

    private Mono<Void> look() {
        return Mono.fromCallable(() -> watch.check().orElse(null))
            .flatMap(this::found)
            .then(refreshIfEdited())
            .then(waiting.ask(Waiting.Queue.NETWORK, InstantSource.system(), () -> handOver().then(Mono.empty())))
            .then();
    }

    /** The files as they lie there. */
    private Mono<Void> found(Result result) {
        return switch (result) {
            case Faulty faulty -> {
                current.refuse(faulty);
                faulty.faults().forEach(f -> Log.warns("the network in force stays, its files are faulty: {}", f));
                yield Mono.empty();
            }
            case Read read -> clock.now().flatMap(record::files).publishOn(scheduler).flatMap(taken -> {
                boolean inForce = read.fingerprint().equals(taken.digest());
                boolean old = !inForce && taken.sawBefore(read.fingerprint());
                current.found(old);
                if (old) {
                    Log.warns("the network in force stays: the files in {} were taken before, and others after them",
                            dir);
                }
                return inForce || old ? Mono.empty() : take(read);
            });
        };
    }

    /**
     * Begun before anything of it is done, so that it is known even when this copy ends
     * now.
     */
    private Mono<Void> take(Read read) {
        String packed = NetworkArchive.pack(dir);
        if (!NetworkArchive.fingerprint(packed).equals(read.fingerprint())) {
            return Mono.empty(); // they have changed again: the next look finds out
        }
        Loaded last = current.get();
        return inForce.begin(read.fingerprint())
            .then(clock.now())
            .flatMap(now -> record.take(last.files(), last.fingerprint(), read.network(), packed, read.fingerprint(),
                    now, (work, merge) -> tell(work, read.network(), merge)))
            .doOnNext(NetworkTakeover::says)
            .flatMap(merge -> refresh().then(handOver()).thenReturn(merge))
            .switchIfEmpty(Mono.defer(() -> refresh().then(takeAgain(read, last)).then(Mono.empty())))
            .then();
    }

    /**
     * Another copy took files meanwhile, which are in force here now; unless this version
     * does not read them.
     */
    private Mono<Void> takeAgain(Read read, Loaded last) {
        if (current.get().fingerprint().equals(last.fingerprint())) {
            Log.warns("the files of the network in the record cannot be read by this version: {} stay in force", dir);
            return Mono.empty();
        }
        return found(read);
    }

    /** Who keeps a row reads that the files have taken the place of what was edited. */
    private void tell(Work work, Network files, NetworkMerge merge) {
        List<EditedRow> left = current.get()
            .edits()
            .values()
            .stream()
            .filter(edit -> merge.over().stream().noneMatch(over -> over.id().equals(edit.id())))
            .toList();
        domain.now().roster().clashes().tell(work, NetworkMerge.inForce(files, left), merge.clashes());
    }

    private static void says(NetworkMerge merge) {
        Log.says("took over the network's changed files");
        merge.clashes()
            .forEach(row -> Log.warns("{} was changed in the files and in the chat: it is as in the files", row.id()));
        merge.kept()
            .forEach(row -> Log.warns("{} is in the files no more, but was edited in the chat: it stays", row.id()));
    }

    private Mono<Void> refreshIfEdited() {
        return inForce.stamp()
            .filter(seen -> !seen.equals(stamp))
            .publishOn(scheduler)
            .flatMap(seen -> newest().doOnSuccess(done -> stamp = seen));
    }

    /** Of a few edits only those are read. */
    private Mono<Void> newest() {
        return clock.now().flatMap(record::newest).publishOn(scheduler).flatMap(kept -> {
            Loaded known = current.get();
            boolean few = known.fingerprint().equals(kept.files().digest())
                    && (kept.complete() || known.has(kept.edits().getLast()));
            if (few) {
                edits.put(kept.edits());
            }
            return few ? Mono.empty() : refresh();
        });
    }

    /** Decisions from now on know the network as the record has it. */
    private Mono<Void> refresh() {
        return clock.now().flatMap(record::all).publishOn(scheduler).doOnNext(kept -> {
            Loaded known = current.get();
            Optional<Read> read = known.fingerprint().equals(kept.files().digest()) ? Optional.of(read(known))
                    : Optional.ofNullable(kept.files().packed())
                        .flatMap(packed -> NetworkArchive.unpack(packed, files));
            read.ifPresent(taken -> current.take(taken, kept.edits()));
            current.clashed(kept.files());
            edits.inForce();
        }).then();
    }

    private NetworkChange changeFrom(String packed) {
        Network before = NetworkArchive.unpack(packed)
            .map(files -> NetworkMerge.inForce(files, current.get().edits().values()))
            .orElseGet(Network::empty);
        return NetworkChange.between(before, current.network());
    }

    /** Hands over what was begun, by this copy or by one that is gone. */
    private Mono<Void> handOver() {
        return Mono.defer(() -> inForce.begun()
            .filter(begun -> begun.equals(current.get().fingerprint()))
            .flatMap(begun -> claims.claim(claim(begun), CLAIM)
                .filter(mine -> mine)
                .flatMap(mine -> inForce.packed()
                    .publishOn(scheduler)
                    .map(this::changeFrom)
                    .switchIfEmpty(Mono.fromSupplier(() -> NetworkChange.between(current.network(), current.network())))
                    .flatMap(this::hand)
                    .then(keep(begun))
                    .then(claims.giveUp(claim(begun))))));
    }

    private static String claim(String fingerprint) {
        return "network:" + fingerprint;
    }

    private Mono<Void> keep(String begun) {
        return clock.now()
            .flatMap(record::files)
            .filter(taken -> begun.equals(taken.digest()))
            .mapNotNull(NetworkFilesTaken::packed)
            .flatMap(packed -> inForce.keep(packed, begun));
    }

    private Mono<Void> hand(NetworkChange change) {
        Succeeding succeeding = domain.now().acts().succeeding();
        Flux<Mono<Void>> posts = Flux.fromIterable(change.posts())
            .map(post -> decide("post " + post.post() + " " + post.scope(),
                    work -> succeeding.succeed(work, post.post(), post.scope())));
        Flux<Mono<Void>> members = Flux.fromIterable(change.vanishedMembers())
            .map(member -> decide("member " + member.id(),
                    work -> succeeding.vanished(work, member.id(), member.name())));
        Flux<Mono<Void>> households = Flux.fromIterable(change.vanishedHouseholds())
            .map(household -> decide("household " + household.id(), work -> {
                if (work.once("vanished:" + current.get().fingerprint() + ":" + household.id())) {
                    succeeding.vanishedHousehold(work, household.id());
                }
            }));
        Flux<Mono<Void>> relinked = Flux.fromIterable(change.relinked())
            .map(link -> decide("relinked " + link.household().id(), work -> {
                if (work.once("relinked:" + current.get().fingerprint() + ":" + link.household().id())) {
                    succeeding.relinked(work, link.household().id());
                }
            }));
        return Flux.concat(posts, members, households, relinked).flatMap(one -> one, 8).then();
    }

    private Mono<Void> decide(String what, Consumer<Work> decision) {
        String cause = "network " + current.get().fingerprint() + " " + what;
        return clock.now().flatMap(now -> ledger.change(new Occasion(cause, now), work -> {
            decision.accept(work);
            return null;
        }));
    }

    /**
     * Before anybody is served: what was edited in the chat counts from the first message
     * on.
     */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        atStart().onErrorResume(e -> {
            Log.unexpected("taking over the network", e);
            return Mono.empty();
        }).block(AT_START);
        running = Flux.interval(LOOK, scheduler).onBackpressureDrop().concatMap(tick -> look().onErrorResume(e -> {
            Log.unexpected("reading the network's files", e);
            return Mono.empty();
        }), 1).subscribe();
    }

    @Override
    public void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

}
