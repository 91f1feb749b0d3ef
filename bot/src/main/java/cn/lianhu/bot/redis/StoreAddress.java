package cn.lianhu.bot.redis;

import io.lettuce.core.RedisURI;
import io.lettuce.core.StaticCredentialsProvider;
import java.util.List;

/**
 * What the store is reached by.
 *
 * @param nodes one, or some nodes of a cluster
 */
record StoreAddress(List<RedisURI> nodes, boolean cluster) {

    static StoreAddress of(String url) {
        try {
            return new StoreAddress(List.of(RedisURI.create(url)), false);
        }
        catch (IllegalArgumentException unreadable) {
            // neither its text nor the exception's, which repeats it: there is a password
            // in it
            throw refused("url", "cannot be read", "redis://:password@host:6379/0, or rediss:// for TLS");
        }
    }

    /**
     * @throws IllegalStateException naming the property, what it says and what was
     * expected
     */
    static StoreAddress of(StoreSettings settings) {
        if (settings.hasCluster() && settings.hasSentinel()) {
            throw refused("cluster.nodes", "and spring.data.redis.sentinel.* are both set", "one of them");
        }
        if (settings.hasSentinel()) {
            return new StoreAddress(List.of(sentinel(settings)), false);
        }
        if (settings.hasCluster()) {
            return new StoreAddress(settings.cluster().nodes().stream().map(node -> node(settings, node)).toList(),
                    true);
        }
        return StoreSettings.given(settings.url()) ? of(settings.url())
                : new StoreAddress(List.of(server(settings, settings.host(), settings.port())), false);
    }

    /** For people: without passwords. */
    @Override
    public String toString() {
        return nodes.toString();
    }

    private static RedisURI node(StoreSettings settings, String node) {
        HostAndPort at = HostAndPort.parse("cluster.nodes", node, 6379);
        return server(settings, at.host(), at.port());
    }

    private static RedisURI server(StoreSettings settings, String host, int port) {
        RedisURI uri = RedisURI.create(host, port);
        uri.setSsl(settings.ssl().enabled());
        uri.setDatabase(settings.hasCluster() ? 0 : settings.database());
        authenticate(uri, settings.username(), settings.password());
        return uri;
    }

    private static RedisURI sentinel(StoreSettings settings) {
        StoreSettings.Sentinel sentinel = settings.sentinel();
        if (!StoreSettings.given(sentinel.master())) {
            throw refused("sentinel.master", "is missing", "the name the sentinels know the store by");
        }
        if (sentinel.nodes() == null || sentinel.nodes().isEmpty()) {
            throw refused("sentinel.nodes", "is missing", "host:port,host:port of the sentinels");
        }
        RedisURI uri = new RedisURI();
        uri.setSentinelMasterId(sentinel.master());
        uri.setSsl(settings.ssl().enabled());
        uri.setDatabase(settings.database());
        authenticate(uri, settings.username(), settings.password());
        sentinel.nodes().forEach(node -> uri.getSentinels().add(watcher(settings, node)));
        return uri;
    }

    private static RedisURI watcher(StoreSettings settings, String node) {
        HostAndPort at = HostAndPort.parse("sentinel.nodes", node, 26379);
        RedisURI uri = RedisURI.create(at.host(), at.port());
        uri.setSsl(settings.ssl().enabled());
        authenticate(uri, settings.sentinel().username(), settings.sentinel().password());
        return uri;
    }

    private static void authenticate(RedisURI uri, String username, String password) {
        if (StoreSettings.given(password)) {
            String name = StoreSettings.given(username) ? username : null;
            uri.setCredentialsProvider(new StaticCredentialsProvider(name, password.toCharArray()));
        }
    }

    static IllegalStateException refused(String property, String what, String expected) {
        return new IllegalStateException("spring.data.redis." + property + " " + what + "; expected: " + expected
                + "\n设置 spring.data.redis." + property + " 没有写或写得不对，应为：" + expected);
    }
}
