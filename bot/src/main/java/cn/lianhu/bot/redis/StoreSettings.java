package cn.lianhu.bot.redis;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the store is, under the names that Spring Boot uses; what is not set is null.
 * With neither a url, a host, cluster nodes nor a sentinel's master the store is the
 * embedded one.
 */
@ConfigurationProperties("spring.data.redis")
record StoreSettings(String url, String host, @DefaultValue("6379") int port, String username, String password,
        @DefaultValue("0") int database, @DefaultValue Ssl ssl, Cluster cluster, Sentinel sentinel) {

    record Ssl(@DefaultValue("false") boolean enabled) {
    }

    /**
     * @param nodes {@code host:port}, some of them suffice
     */
    record Cluster(List<String> nodes) {
    }

    /**
     * @param nodes {@code host:port} of the sentinels, port 26379 when left out
     */
    record Sentinel(String master, List<String> nodes, String username, String password) {
    }

    boolean outside() {
        return given(url) || given(host) || hasCluster() || hasSentinel();
    }

    boolean hasCluster() {
        return cluster != null && cluster.nodes() != null && !cluster.nodes().isEmpty();
    }

    boolean hasSentinel() {
        return sentinel != null && (given(sentinel.master()) || sentinel.nodes() != null);
    }

    static boolean given(String value) {
        return value != null && !value.isBlank();
    }
}
