package cn.lianhu.bot.wechat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class TokenKeeperTest {

    private static final Duration LIFE = Duration.ofSeconds(7200);

    private final AtomicInteger fetches = new AtomicInteger();

    private volatile Instant now = Instant.parse("2026-11-23T00:00:00Z");

    private final TokenVault vault = new MemoryTokenVault();

    @Test
    void fetchesOnceForFiftyThreadsInEachOfThreeCopies() throws Exception {
        List<TokenKeeper> copies = List.of(keeper(slowSource()), keeper(slowSource()), keeper(slowSource()));
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Token>> tokens = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(150)) {
            for (int i = 0; i < 150; i++) {
                TokenKeeper keeper = copies.get(i % 3);
                tokens.add(threads.submit(() -> {
                    start.await();
                    return keeper.token().block();
                }));
            }
            start.countDown();
        }
        for (Future<Token> token : tokens) {
            assertThat(token.get().value()).isEqualTo("T1");
        }
        assertThat(fetches).hasValue(1);
    }

    @Test
    void fetchesTheSuccessorBehindThoseWhoUseTheOldOne() {
        Sinks.One<Token> slowly = Sinks.one();
        TokenKeeper keeper = keeper(Mono
            .defer(() -> fetches.incrementAndGet() == 1 ? Mono.just(Token.granted("T1", LIFE, now)) : slowly.asMono()));
        keeper.token().block();
        now = now.plusSeconds(7200 - 200);

        assertThat(keeper.token().block(Duration.ofSeconds(5)).value()).isEqualTo("T1");
        assertThat(keeper.token().block(Duration.ofSeconds(5)).value()).isEqualTo("T1");
        assertThat(fetches).hasValue(2);

        slowly.tryEmitValue(Token.granted("T2", LIFE, now));
        assertThat(keeper.token().block().value()).isEqualTo("T2");
    }

    @Test
    void keepsTheOldTokenWhileItsSuccessorCannotBeHad() {
        TokenKeeper keeper = keeper(Mono.defer(() -> fetches.incrementAndGet() == 1
                ? Mono.just(Token.granted("T1", LIFE, now)) : Mono.error(ApiRefusal.soon("down"))));
        keeper.token().block();
        now = now.plusSeconds(7200 - 200);

        assertThat(keeper.token().block().value()).isEqualTo("T1");
        assertThat(keeper.token().block().value()).isEqualTo("T1");
        assertThat(fetches).as("not at every call").hasValue(2);
    }

    @Test
    void doesNotUseATokenInItsLastSeconds() {
        TokenKeeper keeper = keeper(source());
        keeper.token().block();
        now = now.plusSeconds(7197);
        assertThat(keeper.token().block().value()).isEqualTo("T2");
    }

    @Test
    void looksAgainAfterTheLeadIsWon() {
        TokenVault late = new Late(vault);
        assertThat(new TokenKeeper(late, source(), () -> now, new AtomicReference<>()).token().block().value())
            .isEqualTo("from another copy");
        assertThat(fetches).hasValue(0);
    }

    @Test
    void takesWhatAnotherCopyStoredInsteadOfTheRefusedOne() {
        TokenKeeper one = keeper(source());
        TokenKeeper two = keeper(source());
        one.token().block();
        two.token().block();

        assertThat(one.insteadOf("T1").block().value()).isEqualTo("T2");
        assertThat(two.insteadOf("T1").block().value()).isEqualTo("T2");
        assertThat(two.insteadOf("T1").block().value()).isEqualTo("T2");
        assertThat(fetches).hasValue(2);
    }

    @Test
    void triesAgainAfterAFailureHasPassed() {
        TokenKeeper keeper = keeper(Mono.defer(() -> fetches.incrementAndGet() == 1
                ? Mono.error(ApiRefusal.soon("down")) : Mono.just(Token.granted("T2", LIFE, now))));
        assertThatThrownBy(() -> keeper.token().block()).isInstanceOf(ApiRefusal.class);
        assertThatThrownBy(() -> keeper.token().block()).isInstanceOf(ApiRefusal.class);
        assertThat(fetches).hasValue(1);

        now = now.plusSeconds(5);
        assertThat(keeper.token().block().value()).isEqualTo("T2");
    }

    private TokenKeeper keeper(Mono<Token> source) {
        return new TokenKeeper(vault, source, () -> now, new AtomicReference<>());
    }

    private Mono<Token> source() {
        return Mono.fromSupplier(() -> Token.granted("T" + fetches.incrementAndGet(), LIFE, now));
    }

    private Mono<Token> slowSource() {
        return source().delayElement(Duration.ofMillis(300));
    }

    /** Another copy stores its token between our first look and our lead. */
    private record Late(TokenVault vault) implements TokenVault {

        @Override
        public Mono<Optional<Token>> read() {
            return vault.read();
        }

        @Override
        public Mono<Boolean> replace(Token seen, Token fresh) {
            return vault.replace(seen, fresh);
        }

        @Override
        public Mono<Boolean> tryLead(String who, Duration lease) {
            Token theirs = Token.granted("from another copy", LIFE, Instant.parse("2026-11-23T00:00:00Z"));
            return vault.replace(null, theirs).then(vault.tryLead(who, lease));
        }

        @Override
        public Mono<Void> endLead(String who) {
            return vault.endLead(who);
        }
    }

}
