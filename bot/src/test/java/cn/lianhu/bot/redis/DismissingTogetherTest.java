package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.casework.CaseSettings;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Directory;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Person;
import cn.lianhu.roster.Households;
import cn.lianhu.roster.Roster;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.Samples;
import cn.lianhu.testing.Shipped;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.testing.TestCodes;
import cn.lianhu.testing.TestPoints;
import cn.lianhu.triage.TriageData;
import cn.lianhu.world.Domain;
import cn.lianhu.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Two copies of the program, neither of which knows yet what the other edits, in which
 * the last two of the county's desk send each other away at the same time.
 */
class DismissingTogetherTest extends WithRedis {

    private static final Instant NOW = Samples.NOW;

    private static final Households.Bound NOBODY = new Households.Bound() {

        @Override
        public void moveOut(Work work, Person person) {
            throw new AssertionError("nobody lives anywhere");
        }

        @Override
        public boolean moveBack(Work work, Person person, Household household) {
            throw new AssertionError("nobody lives anywhere");
        }

    };

    private final List<Ledger> copies = List.of(copy(), copy());

    private static Ledger copy() {
        return new RedisLedger(redis.store(), 1001, InstantSource.fixed(NOW), List.of());
    }

    private static Roster roster(String... desk) {
        List<Member> members = Stream.of("D1", "D2").map(DismissingTogetherTest::member).toList();
        List<Posting> posts = Stream.of(desk).map(DismissingTogetherTest::posting).toList();
        Network network = new Network(List.of(), List.of(), List.of(), members, List.of(), posts);
        return new Domain(
                new World(Directory.of(network), TriageData.categories(), null, Shipped.timing(), Shipped.texts(),
                        new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10), true),
                        new ChatSettings(false, 20, 60, true, null, null), TestChannels.ALL, Scheme.ALL,
                        TestPoints.CATALOGUE, TestCodes.CODES))
            .roster();
    }

    private static Member member(String id) {
        return new Member(id, id, null, null, Set.of(), null, null);
    }

    private static Posting posting(String member) {
        return new Posting(Post.COUNTY_DESK, Network.COUNTY, member);
    }

    private static Person person(String member) {
        return Person.unknown("o-" + member).withMember(member);
    }

    private Mono<String> says(int copy, String key, Function<Work, String> decision) {
        return copies.get(copy).message(key, NOW, work -> new Reply(decision.apply(work))).map(Reply::text);
    }

    private static String dismisses(Work work, Roster roster, String one, String other) {
        return roster.staffing().dismiss(work, person(one), member(other), posting(other), "");
    }

    private void leavesOne(List<String> answers) {
        assertThat(answers).filteredOn(answer -> answer.contains("不能一个人都没有")).hasSize(1);
        List<EditedRow> rows = copies.getFirst()
            .read(NOW,
                    work -> Stream.of("D1", "D2")
                        .map(id -> work.document(NetworkKinds.ROW, EditedRow.id(Kind.POST, posting(id).key())))
                        .toList())
            .block();
        assertThat(rows).filteredOn(row -> row.inForce() && row.gone()).hasSizeLessThanOrEqualTo(1);
    }

    @RepeatedTest(20)
    void leavesOneOfTwoWhoDismissEachOther() {
        Roster roster = roster("D1", "D2");
        leavesOne(Flux
            .merge(says(0, "one", work -> dismisses(work, roster, "D1", "D2")),
                    says(1, "other", work -> dismisses(work, roster, "D2", "D1")))
            .collectList()
            .block());
    }

    /** Who appointed him takes that back, and he dismisses who appointed him. */
    @RepeatedTest(20)
    void leavesOneWhereAnAppointmentIsTakenBackMeanwhile() {
        says(0, "appoints", work -> roster("D1").staffing()
            .appoint(work, person("D1"), member("D2"), Post.COUNTY_DESK, Network.COUNTY, "")).block();
        Roster roster = roster("D1", "D2");
        leavesOne(Flux
            .merge(says(0, "one",
                    work -> roster.takeBack(work, person("D1"), roster.amending().recent(work, "D1").getFirst(),
                            NOBODY)),
                    says(1, "other", work -> dismisses(work, roster, "D2", "D1")))
            .collectList()
            .block());
    }

}
