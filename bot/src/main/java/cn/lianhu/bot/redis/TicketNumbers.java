package cn.lianhu.bot.redis;

import reactor.core.publisher.Mono;

/** How far the tickets' numbers have got. */
public final class TicketNumbers {

    private final StoreConnection store;

    TicketNumbers(StoreConnection store) {
        this.store = store;
    }

    /** The newest ticket's; empty when there is none yet. */
    public Mono<Long> last() {
        return store.commands().get(LedgerKeys.NUMBERS).map(Long::valueOf);
    }

}
