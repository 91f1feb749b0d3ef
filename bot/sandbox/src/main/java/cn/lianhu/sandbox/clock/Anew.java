package cn.lianhu.sandbox.clock;

import cn.lianhu.bot.redis.StoreAccess;
import java.util.List;
import reactor.core.publisher.Mono;

/** Empties a sandbox's store, so that it begins as on its first day. */
final class Anew {

    private final StoreAccess.OwnScript anew;

    Anew(StoreAccess store) {
        this.anew = store.script("anew");
    }

    /** Completes when nothing of what happened is left. */
    Mono<Void> begin() {
        return anew.run(List.of("")).then();
    }

}
