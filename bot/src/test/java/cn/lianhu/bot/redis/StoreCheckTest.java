package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.redis.embedded.TestRedis;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckTest {

    @TempDir
    Path dir;

    @Test
    void acceptsAServerThatForgetsNothing() {
        assertThat(facts("--appendonly yes", "--appendfsync always"))
            .satisfies(facts -> assertThat(StoreFinding.in(facts)).isEmpty());
    }

    @Test
    void refusesAServerWithoutALogUnlessThatIsAllowed() {
        try (TestRedis redis = TestRedis.start(dir, "--appendonly no"); StoreConnection store = open(redis)) {
            assertThatThrownBy(() -> new StoreCheck(false).check(store)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("appendonly is 'no'")
                .hasMessageContaining("appendonly yes")
                .hasMessageContaining("lianhu.store.allow-volatile")
                .hasMessageContaining("" + redis.uri().getPort());
            assertThatCode(() -> new StoreCheck(true).check(store)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesAServerThatThrowsKeysAway() {
        assertThatThrownBy(() -> check("--appendonly yes", "--maxmemory-policy allkeys-lru"))
            .hasMessageContaining("maxmemory-policy is 'allkeys-lru'")
            .hasMessageContaining("noeviction");
    }

    @Test
    void refusesAServerThatLeavesSyncingToTheSystem() {
        assertThatThrownBy(() -> check("--appendonly yes", "--appendfsync no"))
            .hasMessageContaining("appendfsync is 'no'");
    }

    @Test
    void warnsWhatEverySecondMayLose() {
        assertThat(StoreFinding.in(facts("--appendonly yes", "--appendfsync everysec"))).singleElement()
            .satisfies(finding -> {
                assertThat(finding.weight()).isEqualTo(StoreFinding.Weight.WARNING);
                assertThat(finding.text()).contains("everysec").contains("power cut");
            });
    }

    @Test
    void seesMostOfAServerThatHidesItsConfiguration() {
        StoreFacts facts = facts("--appendonly no", "--maxmemory-policy volatile-ttl",
                "--rename-command CONFIG HIDDEN");

        assertThat(facts.aof()).isEqualTo("no");
        assertThat(facts.eviction()).isEqualTo("volatile-ttl");
        assertThat(facts.fsync()).isNull();
    }

    @Test
    void warnsOfWhatCannotBeSeen() {
        assertThat(StoreFinding.in(new StoreFacts(null, null, null, null))).hasSize(4)
            .allSatisfy(finding -> assertThat(finding.weight()).isEqualTo(StoreFinding.Weight.WARNING));
    }

    @Test
    void refusesAnOldServerEvenWhenLossIsAllowed() {
        assertThatThrownBy(
                () -> new StoreCheck(true).check("old", new StoreFacts("6.0.16", "yes", "always", "noeviction")))
            .hasMessageContaining("6.0.16")
            .hasMessageContaining("6.2");
        assertThatCode(() -> new StoreCheck(true).check("new", new StoreFacts("7.0.15", "yes", "always", "noeviction")))
            .doesNotThrowAnyException();
    }

    private void check(String... settings) {
        new StoreCheck(false).check("here", facts(settings));
    }

    private StoreFacts facts(String... settings) {
        try (TestRedis redis = TestRedis.start(dir, settings); StoreConnection store = open(redis)) {
            return StoreFacts.of(store.commands()).block();
        }
    }

    private static StoreConnection open(TestRedis redis) {
        return StoreConnection.open(StoreAddress.of(redis.uri().toString()));
    }

}
