package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.triage.TriageFiles;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.hotline.HandingOver;
import cn.lianhu.hotline.HotlineCase;
import cn.lianhu.hotline.HotlineRow;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Query;
import cn.lianhu.network.Directory;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.Samples;
import cn.lianhu.testing.Shipped;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.testing.TestCodes;
import cn.lianhu.testing.TestPoints;
import cn.lianhu.world.Domain;
import cn.lianhu.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What two hand over at the same time, and two copies of the program find due at the same
 * time, is one ticket for each of the hotline's numbers.
 */
class HotlineTogetherTest extends WithRedis {

    private static final Instant NOW = Samples.NOW;

    private static final HotlineRow ROW = new HotlineRow("路灯不亮", "", null, null, null, "", false, NOW, null);

    private static final Domain DOMAIN = domain();

    private final List<Ledger> copies = List.of(copy(), copy());

    private static Ledger copy() {
        return new RedisLedger(redis.store(), 1001, InstantSource.fixed(NOW), List.of(DOMAIN));
    }

    private static Domain domain() {
        Network network = new Network(List.of(), List.of(), List.of(),
                List.of(new Member("D1", "D1", null, null, Set.of(), null, null)), List.of(),
                List.of(new Posting(Post.COUNTY_DESK, Network.COUNTY, "D1")));
        TriageFiles triage = TriageFiles.read(Path.of("../config/triage"), Shipped.policies().names());
        return new Domain(new World(Directory.of(network), triage.categories(), triage.learnt(), Shipped.timing(),
                Shipped.texts(),
                new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10), true),
                new ChatSettings(false, 20, 60, true, null, null), TestChannels.ALL, Scheme.ALL, TestPoints.CATALOGUE,
                TestCodes.CODES));
    }

    private static Mono<Void> hands(Ledger copy) {
        return copy.change(NOW, work -> {
            HandingOver.hand(work, Map.of("JM1", ROW, "JM2", ROW));
            return null;
        });
    }

    private static Mono<Void> takes(Ledger copy, DueThing due) {
        return copy.change(new Occasion("due " + due.id(), due.at()), work -> {
            DOMAIN.whenDue(due.kind()).orElseThrow().pass(work, due);
            return null;
        });
    }

    @RepeatedTest(10)
    void makesOneTicketOfEachNumber() {
        Flux.fromIterable(copies).flatMap(HotlineTogetherTest::hands).blockLast();
        List<DueThing> due = copies.getFirst().due(NOW, 10).collectList().block();
        assertThat(due).extracting(DueThing::id).containsExactlyInAnyOrder("JM1", "JM2");

        Flux.fromIterable(copies).flatMap(copy -> Flux.fromIterable(due).flatMap(one -> takes(copy, one))).blockLast();

        assertThat(copies.getLast()
            .read(NOW,
                    work -> work.listed(new Query.Listed(HotlineCase.ALL, false, 10))
                        .stream()
                        .map(foreign -> work.document(HotlineCase.KIND, foreign))
                        .map(HotlineCase::ticket)
                        .toList())
            .block()).containsExactlyInAnyOrder("1001", "1002");
        assertThat(copies.getLast().read(NOW, work -> work.lastNumber()).block()).isEqualTo(1002);
        assertThat(copies.getFirst().nextDue().block()).as("the desk's limit alone").isAfter(NOW);
    }

}
