package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.testing.Bench;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DigestTest {

    private final Bench bench = new Bench();
    private final Digest digest = new Digest(bench.tools());

    @BeforeEach
    void morning() {
        bench.at("2026-03-04 09:00");
    }

    private void write() {
        bench.hush();
        bench.run(work -> {
            digest.write(work);
            return true;
        });
    }

    @Test
    void tellsTownshipAndDeskWhatIsOverdueOldestFirst() {
        long early = bench.report("H1");
        bench.later(Duration.ofMinutes(30));
        long late = bench.report("H2");
        bench.passUntil("2026-03-31 09:00");
        assertThat(bench.ticket(early).level()).isEqualTo(Level.TOWNSHIP);

        write();

        assertThat(bench.whoWasTold()).containsExactlyInAnyOrder("TOWN", "DESK1", "DESK2");
        String text = bench.lastTold("TOWN");
        assertThat(text).contains("2件");
        assertThat(text.indexOf("#" + early)).isLessThan(text.indexOf("#" + late)).isNotNegative();
    }

    @Test
    void tellsNobodyWhenNothingIsOverdue() {
        bench.report("H1");

        write();

        assertThat(bench.whoWasTold()).isEmpty();
    }
}
