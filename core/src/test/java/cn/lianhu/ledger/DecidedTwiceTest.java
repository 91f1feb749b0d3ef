package cn.lianhu.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.people.Person;
import cn.lianhu.testing.MemoryLedger;
import cn.lianhu.testing.Samples;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecidedTwiceTest {

    private final MemoryLedger ledger = new MemoryLedger();

    @AfterEach
    void forget() {
        assertThatThrownBy(DecidedTwice::check).isInstanceOf(AssertionError.class);
        DecidedTwice.check();
    }

    private void refuses(Function<Work, ?> decision) {
        assertThatThrownBy(() -> ledger.run(Samples.NOW, decision)).isInstanceOf(AssertionError.class)
            .hasMessageContaining("decided twice");
    }

    @Test
    void seesAnAnswerThatIsRandom() {
        refuses(work -> UUID.randomUUID());
    }

    @Test
    void seesAChangeThatIsRandom() {
        refuses(work -> {
            work.save(Person.unknown("o1").withHousehold(UUID.randomUUID().toString()));
            return null;
        });
    }

    @Test
    void seesADecisionThatLeavesSomethingBehind() {
        AtomicInteger runs = new AtomicInteger();

        refuses(work -> runs.incrementAndGet());
    }

}
