package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.LedgerContract;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.MediaJobs.Erasure;
import cn.lianhu.ledger.Opened;
import cn.lianhu.testing.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

class RedisLedgerContractTest extends WithRedis implements LedgerContract {

    private final Opened opened = new OnRedis();

    @Override
    public Opened opened() {
        return opened;
    }

    private static final class OnRedis implements Opened {

        private Instant wall = Samples.NOW;

        private final InstantSource clock = () -> wall;

        private final Ledger ledger = new RedisLedger(redis.store(), 1001, clock, List.of());

        private final Ledger other = new RedisLedger(redis.store(), 1001, clock, List.of());

        private final MediaJobs media = new RedisMediaJobs(redis.store(), clock);

        @Override
        public Ledger ledger() {
            return ledger;
        }

        @Override
        public Ledger anotherCopy() {
            return other;
        }

        @Override
        public void wall(Instant now) {
            wall = now;
        }

        @Override
        public List<String> toFetch() {
            return media.take(10, Duration.ofMinutes(1)).map(Changes.Fetch::attachment).collectList().block();
        }

        @Override
        public List<String> toErase() {
            return media.toErase(10).map(Erasure::attachment).collectList().block();
        }

        @Override
        public List<Changes.Correction> corrections() {
            return new RedisCorrections(redis.store()).all().block();
        }

    }

}
