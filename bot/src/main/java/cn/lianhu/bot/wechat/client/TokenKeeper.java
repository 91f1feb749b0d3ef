package cn.lianhu.bot.wechat.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/**
 * The access token of this copy: one fetch for all threads here and all copies that share
 * the vault. While the token is good nobody waits; its successor is fetched behind their
 * backs.
 */
final class TokenKeeper {

    private static final Duration LEASE = Duration.ofSeconds(15);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final TokenVault vault;

    private final Mono<Token> source;

    private final InstantSource clock;

    private final String who = UUID.randomUUID().toString();

    private final AtomicReference<Token> current;

    private final AtomicReference<Mono<Token>> underway = new AtomicReference<>();

    private final RecentFailure failure = new RecentFailure();

    /**
     * @param source fetches a token from the platform; errors with {@link ApiRefusal}
     * @param current where the token is put for those who make the calls; set before
     * {@link #token()} gives one
     */
    TokenKeeper(TokenVault vault, Mono<Token> source, InstantSource clock, AtomicReference<Token> current) {
        this.vault = vault;
        this.source = source;
        this.clock = clock;
        this.current = current;
    }

    /** A usable token; errors with {@link ApiRefusal} when none can be had. */
    Mono<Token> token() {
        return Mono.defer(() -> {
            Token token = current.get();
            Instant now = clock.instant();
            if (token == null || !token.usable(now)) {
                return sought(t -> t.usable(clock.instant()));
            }
            if (!token.fresh(now)) {
                sought(t -> t.fresh(clock.instant())).subscribe(t -> {
                }, this::keepTheOldOne);
            }
            return Mono.just(token);
        });
    }

    /**
     * Another token than the one the platform has just refused; the same only if the
     * platform insists on it.
     */
    Mono<Token> insteadOf(String refused) {
        return Mono.defer(() -> {
            Token token = current.get();
            return token != null && !token.value().equals(refused) ? Mono.just(token)
                    : sought(t -> !t.value().equals(refused) && t.usable(clock.instant()));
        });
    }

    /**
     * Those who ask at the same time share one search, which goes on when one of them
     * leaves.
     */
    private Mono<Token> sought(Predicate<Token> good) {
        Mono<Token> mine = search(good).timeout(PATIENCE)
            .onErrorMap(TimeoutException.class, e -> ApiRefusal.soon("no access token in time"))
            .doOnNext(current::set)
            .doFinally(signal -> underway.set(null))
            .cache();
        Mono<Token> running = underway.compareAndExchange(null, mine);
        return running == null ? mine : running;
    }

    private Mono<Token> search(Predicate<Token> good) {
        return vault.read().flatMap(seen -> seen.filter(good).map(Mono::just).orElseGet(() -> leadOrWait(good)));
    }

    private Mono<Token> leadOrWait(Predicate<Token> good) {
        return vault.tryLead(who, LEASE)
            .flatMap(leading -> leading ? Mono.usingWhen(Mono.just(who), me -> fetchUnlessDone(good), vault::endLead)
                    : Mono.delay(LOOK_AGAIN).then(Mono.defer(() -> search(good))));
    }

    /**
     * Looks again after the lead is won: the one who led before may just have finished.
     */
    private Mono<Token> fetchUnlessDone(Predicate<Token> good) {
        return vault.read().flatMap(seen -> seen.filter(good).map(Mono::just).orElseGet(() -> fetch(seen)));
    }

    private Mono<Token> fetch(Optional<Token> seen) {
        return failure.ifStillOn(clock.instant())
            .map(Mono::<Token>error)
            .orElse(source)
            .doOnError(ApiRefusal.class, refusal -> failure.note(refusal, clock.instant()))
            .flatMap(fresh -> vault.replace(seen.orElse(null), fresh)
                .flatMap(stored -> stored ? Mono.just(fresh) : vault.read().map(winner -> winner.orElse(fresh))));
    }

    private void keepTheOldOne(Throwable failed) {
        // The old token is good for minutes yet, and the next call seeks again.
    }

}
