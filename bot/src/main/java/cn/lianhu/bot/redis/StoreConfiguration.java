package cn.lianhu.bot.redis;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the store: the outside one that the settings name, else the embedded one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ StoreSettings.class, StoreSafety.class })
class StoreConfiguration {

    @Bean(destroyMethod = "close")
    OpenStore openStore(StoreSettings settings, @Value("${lianhu.data-dir:./data}") Path dataDir, StoreSafety safety) {
        return settings.outside()
                ? OpenStore.outside(StoreAddress.of(settings), new StoreCheck(safety.allowVolatile()), dataDir)
                : OpenStore.embedded(dataDir);
    }

    /**
     * Closed with the open store, after everything that depends on it, and the embedded
     * server after it.
     */
    @Bean(destroyMethod = "")
    StoreConnection storeConnection(OpenStore store) {
        return store.connection();
    }

    @Bean
    BegunWith begunWith(StoreConnection store) {
        return BegunWith.of(store);
    }

    @Bean
    StoreWatch storeWatch(OpenStore store, StoreSafety safety) {
        return new StoreWatch(store, new StoreCheck(safety.allowVolatile()));
    }

    @Bean
    Keys keys() {
        return new Keys("lianhu");
    }

    @Bean
    StoreHealth storeHealth(StoreConnection store, Keys keys, StoreWatch watch) {
        return new StoreHealth(store, keys, watch);
    }

}
