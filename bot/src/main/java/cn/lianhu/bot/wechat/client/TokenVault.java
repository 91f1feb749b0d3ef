package cn.lianhu.bot.wechat.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Where all copies of the program share the one access token, and agree on who fetches
 * the next.
 */
public interface TokenVault {

    Mono<Optional<Token>> read();

    /**
     * Stores {@code fresh} if nothing but {@code seen} (nullable: nothing) is stored;
     * false when another was faster.
     */
    Mono<Boolean> replace(@Nullable Token seen, Token fresh);

    /**
     * Makes {@code who} the only one to fetch, for the lease at most; true also when he
     * leads already.
     */
    Mono<Boolean> tryLead(String who, Duration lease);

    /** Gives the lead back; nothing happens when another has it. */
    Mono<Void> endLead(String who);

}
