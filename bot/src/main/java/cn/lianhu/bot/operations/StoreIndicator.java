package cn.lianhu.bot.operations;

import cn.lianhu.bot.redis.StoreHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** DOWN while the store takes no writes: then nothing can be promised to anybody. */
@Component("store")
class StoreIndicator implements ReactiveHealthIndicator {

    private final StoreHealth store;

    StoreIndicator(StoreHealth store) {
        this.store = store;
    }

    @Override
    public Mono<Health> health() {
        return store.takesWrites()
            .then(Mono.fromSupplier(() -> Health.up().build()))
            .onErrorResume(e -> Mono.just(Health.down().withDetail("reason", String.valueOf(e.getMessage())).build()));
    }

}
