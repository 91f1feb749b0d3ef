package cn.lianhu.bot.redis;

import static cn.lianhu.bot.redis.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.redis.embedded.TestRedis;
import io.lettuce.core.ScriptOutputType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreClusterTest {

    @TempDir
    Path dir;

    @Test
    void worksOnAClusterAndChecksItsServers() {
        try (TestRedis redis = TestRedis.start(dir, "--cluster-enabled yes", "--appendonly yes")) {
            StoreAddress node = StoreAddress.of(redis.uri().toString());
            formCluster(node);

            try (StoreConnection store = StoreConnection.open(new StoreAddress(node.nodes(), true))) {
                Script write = Script.of("write",
                        "redis.call('SET', KEYS[1], ARGV[1]) return redis.call('GET', KEYS[1])");
                assertThat(store.run(write, ScriptOutputType.VALUE, List.of("{lianhu}:k"), List.of("v")).blockLast())
                    .isEqualTo("v");
                assertThat(store.servers()).hasSize(1);
                new StoreCheck(false).check(store);
            }
        }
    }

    private static void formCluster(StoreAddress node) {
        try (StoreConnection single = StoreConnection.open(node)) {
            single.commands().clusterAddSlots(IntStream.range(0, 16_384).toArray()).block();
            eventually(() -> single.commands().clusterInfo().block().contains("cluster_state:ok"));
        }
    }

}
