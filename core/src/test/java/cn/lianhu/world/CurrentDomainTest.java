package cn.lianhu.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.casework.CaseSettings;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Directory;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.reading.ShippedReader;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.MemoryLedger;
import cn.lianhu.testing.Samples;
import cn.lianhu.testing.Shipped;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.testing.TestCodes;
import cn.lianhu.testing.TestPoints;
import cn.lianhu.testing.Village;
import cn.lianhu.triage.TriageData;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CurrentDomainTest {

    private final World first = new World(Directory.of(Village.network()), TriageData.categories(),
            ShippedReader.LEARNT, Shipped.timing(), Shipped.texts(),
            new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10), true),
            new ChatSettings(false, 20, 60, true, "https://lianhu.example", null), TestChannels.ALL, Scheme.ALL,
            TestPoints.CATALOGUE, TestCodes.CODES);

    private final CurrentDomain domain = new CurrentDomain(first);

    private final MemoryLedger ledger = new MemoryLedger();

    private int messages;

    private static Directory withAnotherName(String member, String name) {
        Network was = Village.network();
        List<Member> members = was.members()
            .stream()
            .map(m -> m.id().equals(member)
                    ? new Member(m.id(), name, m.branch(), m.grid(), m.skills(), m.phone(), m.bindCode()) : m)
            .toList();
        return Directory
            .of(new Network(was.townships(), was.branches(), was.grids(), members, was.households(), was.postings()));
    }

    private Function<Work, Reply> asksForHisMember() {
        return domain.now().inbound().to(new Inbound.Text("m" + ++messages, "o1", Samples.NOW, "我的党员", false));
    }

    @Test
    void aDecisionEndsInTheWorldThatItBeganIn() {
        ledger.persons().put("o1", Person.unknown("o1").followingNow().withHousehold("H1"));
        Function<Work, Reply> answer = asksForHisMember();

        Reply reply = ledger.run(Samples.NOW, work -> {
            domain.change(world -> world.with(withAnotherName("LINK1", "李新来")));
            return answer.apply(work);
        });

        assertThat(ledger.rounds()).as("it ran again, with what it had asked for").isPositive();
        assertThat(reply.text()).contains("李长顺").doesNotContain("李新来");
        assertThat(ledger.run(Samples.NOW, asksForHisMember()).text()).contains("李新来").doesNotContain("李长顺");
    }

    @Test
    void anotherNetworkReplacesNothingElse() {
        domain.change(world -> world.with(withAnotherName("LINK1", "李新来")));

        World now = domain.now().world();
        assertThat(now.directory()).isNotSameAs(first.directory());
        assertThat(new World(first.directory(), now.categories(), now.learnt(), now.deadlines(), now.texts(),
                now.cases(), now.chat(), now.channels(), now.scheme(), now.points(), now.codes()))
            .isEqualTo(first);
    }

    @Test
    void refusesTwoThatWouldPassTheSameKind() {
        WhenDue one = new Passing();

        assertThatThrownBy(() -> Domain.byKind(List.of(one, new Passing()))).isInstanceOf(IllegalStateException.class);
    }

    private static final class Passing implements WhenDue {

        @Override
        public Set<DueKind> kinds() {
            return Set.of(DueKind.DRAFT);
        }

        @Override
        public void pass(Work work, DueThing due) {
        }

    }

}
