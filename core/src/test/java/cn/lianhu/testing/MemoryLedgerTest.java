package cn.lianhu.testing;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.LedgerContract;
import cn.lianhu.ledger.Opened;
import java.time.Instant;
import java.util.List;

class MemoryLedgerTest implements LedgerContract {

    private final Opened opened = new InMemory();

    @Override
    public Opened opened() {
        return opened;
    }

    private static final class InMemory implements Opened {

        private Instant wall = Samples.NOW;

        private final MemoryLedger ledger = new MemoryLedger(() -> wall);

        @Override
        public Ledger ledger() {
            return ledger;
        }

        @Override
        public Ledger anotherCopy() {
            return ledger;
        }

        @Override
        public void wall(Instant now) {
            wall = now;
        }

        @Override
        public List<String> toFetch() {
            return List.copyOf(ledger.fetches().keySet());
        }

        @Override
        public List<String> toErase() {
            return ledger.erased();
        }

        @Override
        public List<Changes.Correction> corrections() {
            return ledger.corrections();
        }

    }

}
