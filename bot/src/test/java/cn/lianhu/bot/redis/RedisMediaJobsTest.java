package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.MediaKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class RedisMediaJobsTest extends WithRedis {

    private static final Duration LEASE = Duration.ofSeconds(60);

    private Instant wall = Samples.NOW;

    private MediaJobs jobs;

    @BeforeEach
    void fill() {
        jobs = new RedisMediaJobs(redis.store(), () -> wall);
        new RedisLedger(redis.store(), 1, () -> wall, List.of()).change(Samples.NOW, work -> {
            work.fetch(new Changes.Fetch("a1", MediaKind.IMAGE, "media-1", "https://example.org/1"));
            work.fetch(new Changes.Fetch("a2", MediaKind.VOICE, "media-2", null));
            return null;
        }).block();
    }

    private List<String> take(int most) {
        return jobs.take(most, LEASE).map(Changes.Fetch::attachment).collectList().block();
    }

    @Test
    void givesEachToOneWorker() {
        assertThat(Flux.range(0, 4).flatMap(i -> jobs.take(1, LEASE)).collectList().block()).containsExactlyInAnyOrder(
                new Changes.Fetch("a1", MediaKind.IMAGE, "media-1", "https://example.org/1"),
                new Changes.Fetch("a2", MediaKind.VOICE, "media-2", null));
    }

    @Test
    void givesItAgainWhenTheLeaseHasEnded() {
        take(2);

        wall = wall.plus(LEASE);

        assertThat(take(2)).containsExactlyInAnyOrder("a1", "a2");
    }

    @Test
    void knowsWhereTheFetchedIs() {
        jobs.done("a1", new StoredMedia("2026/03/a1.jpg", "image/jpeg", 12_345), false).block();

        assertThat(jobs.stored("a1").block()).contains(new StoredMedia("2026/03/a1.jpg", "image/jpeg", 12_345));
        assertThat(jobs.stored("a2").block()).isEmpty();
        assertThat(take(9)).containsExactly("a2");
    }

    @Test
    void triesAgainOrGivesUp() {
        jobs.failed("a1", "timeout", wall.plusSeconds(5)).block();
        jobs.givenUp("a2", "40007", false).block();
        assertThat(take(9)).isEmpty();

        wall = wall.plusSeconds(5);

        assertThat(take(9)).containsExactly("a1");
    }

    @Test
    void doesNotFetchAgainWhatIsStored() {
        jobs.done("a1", new StoredMedia("a1.jpg", "image/jpeg", 1), false).block();
        jobs.failed("a1", "late", wall).block();

        assertThat(take(9)).containsExactly("a2");
    }

}
