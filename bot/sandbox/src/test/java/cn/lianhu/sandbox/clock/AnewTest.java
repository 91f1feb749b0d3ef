package cn.lianhu.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.redis.TestStore;
import cn.lianhu.testing.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnewTest {

    @TempDir
    Path dir;

    @Test
    void forgetsWhatHappenedAndKeepsWhatTheStoreIsKnownBy() throws IOException {
        try (TestStore store = TestStore.start(dir, () -> Samples.NOW)) {
            Set<String> known = store.keys();
            store.ledger().change(Samples.NOW, work -> {
                work.save(Samples.newTicket("o1"));
                return null;
            }).block();
            new ClockStore(store.access()).set(Duration.ofDays(3)).block();

            new Anew(store.access()).begin().block();

            assertThat(store.keys()).hasSize(1).isEqualTo(known);
            assertThat(store.numbers().last().blockOptional()).isEmpty();
        }
    }

}
