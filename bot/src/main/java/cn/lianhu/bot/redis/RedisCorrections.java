package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Corrections;
import java.util.List;
import reactor.core.publisher.Mono;

/** Corrections as the record has them. */
final class RedisCorrections implements Corrections {

    private final StoreConnection store;

    RedisCorrections(StoreConnection store) {
        this.store = store;
    }

    @Override
    public Mono<Long> changes() {
        return store.commands().get(LedgerKeys.CORRECTED).map(Long::valueOf).defaultIfEmpty(0L);
    }

    @Override
    public Mono<List<Changes.Correction>> all() {
        return store.commands().zrange(LedgerKeys.CORRECTIONS, 0, -1).map(CorrectionEntry::read).collectList();
    }

}
