package cn.lianhu.bot.redis;

import cn.lianhu.bot.redis.embedded.EmbeddedRedis;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the store: the outside one that the settings name, else the embedded one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreSettings.class, StoreSafety.class})
class StoreConfiguration {

    /** Closed after everything that depends on it, and the embedded server after it. */
    @Bean(destroyMethod = "close")
    StoreConnection storeConnection(
            StoreSettings settings,
            @Value("${lianhu.data-dir:./data}") String dataDir,
            StoreSafety safety) {
        return settings.outside() ? outside(StoreAddress.of(settings), new StoreCheck(safety.allowVolatile()))
                : embedded(Path.of(dataDir));
    }

    private static StoreConnection outside(StoreAddress address, StoreCheck check) {
        StoreConnection store = StoreConnection.open(address);
        try {
            check.check(store);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static StoreConnection embedded(Path dataDir) {
        EmbeddedRedis redis = EmbeddedRedis.start(dataDir);
        try {
            return StoreConnection.open(StoreAddress.of(redis.uri().toString()), StoreClients.TIMEOUT, redis::close);
        } catch (RuntimeException e) {
            redis.close();
            throw e;
        }
    }

    @Bean
    Keys keys() {
        return new Keys("lianhu");
    }

    @Bean
    StoreHealth storeHealth(StoreConnection store, Keys keys) {
        return new StoreHealth(store, keys);
    }
}
