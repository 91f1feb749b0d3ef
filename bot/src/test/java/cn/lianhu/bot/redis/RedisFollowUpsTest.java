package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.FollowUps;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import cn.lianhu.ticket.MediaKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisFollowUpsTest extends WithRedis {

    private static final Duration LEASE = Duration.ofSeconds(20);

    private static final StoredMedia VOICE = new StoredMedia("2026-03/a1.amr", "audio/amr", 10);

    private static final Changes.Fetch FETCH = new Changes.Fetch("a1", MediaKind.VOICE, "m1", null, "1001");

    private Instant wall = Instant.parse("2026-03-04T01:00:00Z");

    private MediaJobs jobs;

    private FollowUps followUps;

    @BeforeEach
    void fetching() {
        jobs = new RedisMediaJobs(redis.store(), () -> wall);
        followUps = new RedisFollowUps(redis.store(), () -> wall);
        new RedisLedger(redis.store(), 1001, () -> wall, List.of()).change(wall, work -> {
            work.fetch(FETCH);
            return null;
        }).block();
    }

    private List<Changes.Fetch> taken() {
        return followUps.take(10, LEASE).collectList().block();
    }

    @Test
    void comeWithTheWriteThatSaysThatTheFileIsThere() {
        assertThat(taken()).isEmpty();
        jobs.done("a1", VOICE, true).block();
        assertThat(taken()).containsExactly(FETCH);
    }

    @Test
    void comeWhenItNeverWillBeThere() {
        jobs.givenUp("a1", "40007", true).block();
        assertThat(taken()).containsExactly(FETCH);
    }

    @Test
    void areThereOnlyWhereSomethingFollows() {
        jobs.done("a1", VOICE, false).block();
        assertThat(taken()).isEmpty();
    }

    @Test
    void areOnesUntilTheLeaseEndsAndAreAnothersThen() {
        jobs.done("a1", VOICE, true).block();
        taken();
        wall = wall.plus(LEASE).minusMillis(1);
        assertThat(taken()).isEmpty();
        wall = wall.plusMillis(1);
        assertThat(taken()).containsExactly(FETCH);
    }

    @Test
    void staysHisWhoHoldsIt() {
        jobs.done("a1", VOICE, true).block();
        taken();
        wall = wall.plusSeconds(15);
        followUps.hold("a1", LEASE).block();
        wall = wall.plusSeconds(15);
        assertThat(taken()).isEmpty();
    }

    @Test
    void isOverWhenDoneWhateverWasHeldOrFetchedOnceMore() {
        jobs.done("a1", VOICE, true).block();
        taken();
        followUps.done("a1").block();
        followUps.hold("a1", LEASE).block();
        wall = wall.plus(LEASE).plus(LEASE);
        assertThat(taken()).isEmpty();
    }

    @Test
    void countsItsTries() {
        assertThat(followUps.tried("a1").block()).isEqualTo(1);
        assertThat(followUps.tried("a1").block()).isEqualTo(2);
    }

    @Test
    void ofWhoWasForgottenAreGoneAndComeNoMore() {
        jobs.done("a1", VOICE, true).block();
        new RedisLedger(redis.store(), 1001, () -> wall, List.of()).change(wall, work -> {
            work.erase(List.of("a1"));
            return null;
        }).block();
        assertThat(taken()).isEmpty();
        jobs.done("a1", VOICE, true).block();
        assertThat(taken()).isEmpty();
        assertThat(jobs.stored("a1").block()).isEmpty();
    }

}
