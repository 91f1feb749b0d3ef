package cn.lianhu.bot.redis;

import java.util.List;
import reactor.core.publisher.Mono;

/** Empties a sandbox's store, so that it begins as on its first day. */
public final class SandboxAnew {

    private final Lua anew;

    SandboxAnew(StoreConnection store) {
        this.anew = new Lua(store, "anew");
    }

    /** Completes when nothing of what happened is left. */
    public Mono<Void> begin() {
        return anew.value(List.of(LedgerKeys.CLOCK), LedgerKeys.PREFIX).then();
    }

}
