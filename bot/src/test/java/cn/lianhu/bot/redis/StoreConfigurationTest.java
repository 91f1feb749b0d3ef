package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.redis.embedded.TestRedis;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StoreConfigurationTest {

    @TempDir
    Path data;

    private final ApplicationContextRunner program = new ApplicationContextRunner()
        .withUserConfiguration(StoreConfiguration.class);

    @Test
    void opensTheEmbeddedStoreAndKeepsItsData() {
        ApplicationContextRunner here = program.withPropertyValues("lianhu.data-dir=" + data);

        here.run(context -> context.getBean(StoreConnection.class).commands().set("k", "v").block());
        here.run(context -> assertThat(context.getBean(StoreConnection.class).commands().get("k").block())
            .isEqualTo("v"));
    }

    @Test
    void opensTheStoreThatTheUrlNames() {
        try (TestRedis redis = TestRedis.start(data, "--appendonly yes")) {
            program.withPropertyValues("spring.data.redis.url=" + redis.uri(), "lianhu.data-dir=" + data)
                .run(context -> context.getBean(StoreHealth.class).takesWrites().block());
        }
    }

    @Test
    void stopsTheStartWithAStoreThatForgets() {
        try (TestRedis redis = TestRedis.start(data)) {
            ApplicationContextRunner outside = program.withPropertyValues("spring.data.redis.url=" + redis.uri(),
                    "lianhu.data-dir=" + data);

            outside.run(
                    context -> assertThat(context).getFailure().rootCause().hasMessageContaining("appendonly is 'no'"));
            outside.withPropertyValues("lianhu.store.allow-volatile=true")
                .run(context -> assertThat(context).hasNotFailed());
        }
    }

}
