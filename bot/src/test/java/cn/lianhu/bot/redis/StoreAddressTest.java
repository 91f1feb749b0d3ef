package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StoreAddressTest {

    @Test
    void staysInsideWhenNothingIsSaid() {
        assertThat(settings(Map.of()).outside()).isFalse();
        assertThat(settings(Map.of("url", " ", "password", "p")).outside()).isFalse();
    }

    @Test
    void readsAUrl() {
        assertThat(address(Map.of("url", "rediss://:p@store:7000/2")).nodes()).singleElement().satisfies(uri -> {
            assertThat(uri.getHost()).isEqualTo("store");
            assertThat(uri.getPort()).isEqualTo(7000);
            assertThat(uri.getDatabase()).isEqualTo(2);
            assertThat(uri.isSsl()).isTrue();
        });
    }

    @Test
    void readsAHost() {
        assertThat(address(Map.of("host", "store")).nodes().getFirst().getPort()).isEqualTo(6379);
    }

    @Test
    void readsAClustersNodes() {
        StoreAddress address = address(Map.of("cluster.nodes", "a:7000,[::1]:7001", "password", "p"));

        assertThat(address.cluster()).isTrue();
        assertThat(address.nodes()).extracting(uri -> uri.getHost() + " " + uri.getPort())
            .containsExactly("a 7000", "[::1] 7001");
    }

    @Test
    void readsSentinels() {
        StoreAddress address = address(Map.of("sentinel.master", "m", "sentinel.nodes", "a,b:2"));

        assertThat(address.nodes().getFirst().getSentinelMasterId()).isEqualTo("m");
        assertThat(address.nodes().getFirst().getSentinels()).extracting(uri -> uri.getPort())
            .containsExactly(26379, 2);
    }

    @Test
    void hidesPasswordsFromPeople() {
        assertThat(address(Map.of("host", "store", "password", "hush")).toString()).contains("store")
            .doesNotContain("hush");
        assertThat(address(Map.of("url", "redis://:hush@store")).toString()).contains("store").doesNotContain("hush");
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertThatThrownBy(() -> address(Map.of("url", "http://:hush@x"))).hasMessageContaining("spring.data.redis.url")
            .hasMessageNotContaining("hush");
        assertThatThrownBy(() -> address(Map.of("cluster.nodes", "a:b"))).hasMessageContaining("'a:b'")
            .hasMessageContaining("host:port");
        assertThatThrownBy(() -> address(Map.of("sentinel.nodes", "a"))).hasMessageContaining("sentinel.master");
    }

    private static StoreAddress address(Map<String, String> properties) {
        StoreSettings settings = settings(properties);
        assertThat(settings.outside()).isTrue();
        return StoreAddress.of(settings);
    }

    private static StoreSettings settings(Map<String, String> properties) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        properties.forEach((name, value) -> source.put("spring.data.redis." + name, value));
        return new Binder(source).bindOrCreate("spring.data.redis", StoreSettings.class);
    }

}
