package cn.lianhu.bot.wechat.client;

import java.time.Duration;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** A vault for several "copies" inside one test. */
final class MemoryTokenVault implements TokenVault {

    private Token stored;

    private String leader;

    @Override
    public Mono<Optional<Token>> read() {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                return Optional.ofNullable(stored);
            }
        });
    }

    @Override
    public Mono<Boolean> replace(Token seen, Token fresh) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                boolean same = stored == null || stored.equals(seen);
                stored = same ? fresh : stored;
                return same;
            }
        });
    }

    @Override
    public Mono<Boolean> tryLead(String who, Duration lease) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                leader = leader == null ? who : leader;
                return leader.equals(who);
            }
        });
    }

    @Override
    public Mono<Void> endLead(String who) {
        return Mono.fromRunnable(() -> {
            synchronized (this) {
                leader = who.equals(leader) ? null : leader;
            }
        });
    }

}
