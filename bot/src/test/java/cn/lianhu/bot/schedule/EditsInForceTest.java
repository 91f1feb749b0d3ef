package cn.lianhu.bot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.bot.network.NetworkRecord;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.MemoryLedger;
import cn.lianhu.testing.Samples;
import cn.lianhu.testing.Shipped;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.testing.TestCodes;
import cn.lianhu.testing.TestPoints;
import cn.lianhu.triage.TriageData;
import cn.lianhu.world.CurrentDomain;
import cn.lianhu.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsInForceTest {

    private static final Instant NOW = Samples.NOW;

    private final MemoryLedger ledger = new MemoryLedger();

    private final CurrentNetwork current = new CurrentNetwork(new Read(network("1号"), "one"));

    private final CurrentDomain domain = new CurrentDomain(
            new World(current.directory(), TriageData.categories(), null, Shipped.timing(), Shipped.texts(),
                    new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10), true),
                    new ChatSettings(false, 20, 60, true, null, null), TestChannels.ALL, Scheme.ALL,
                    TestPoints.CATALOGUE, TestCodes.CODES));

    private final EditsInForce edits = new EditsInForce(current, domain);

    private static Network network(String address) {
        return new Network(List.of(), List.of(), List.of(), List.of(), List.of(household(address)), List.of());
    }

    private static Household household(String address) {
        return new Household("H1", "谢某", "G1", address, null, "CODE");
    }

    private void edit(String address) {
        ledger.run(NOW, work -> {
            String id = EditedRow.id(Kind.HOUSEHOLD, "H1");
            work.save(NetworkKinds.ROW,
                    EditedRow.of(household(address)).at(work.document(NetworkKinds.ROW, id).version(), work.now()));
            return null;
        });
        edits.stored(ledger.last()).block();
    }

    private String address() {
        return domain.now().world().directory().network().household("H1").orElseThrow().address();
    }

    @Test
    void knowsWhatWasEditedBeforeItIsAnswered() {
        edit("5号");
        assertThat(address()).isEqualTo("5号");
    }

    @Test
    void keepsAnEditThatFilesEndUntilThoseFilesAreInForce() {
        new NetworkRecord(ledger)
            .take(Network.empty(), null, network("1号"), "packed one", "one", NOW, (work, merge) -> {
            })
            .block();
        edit("5号");
        new NetworkRecord(ledger).take(network("1号"), "one", network("2号"), "packed two", "two", NOW, (work, merge) -> {
        }).block();
        edits.stored(ledger.last()).block();
        assertThat(address()).isEqualTo("5号");
    }

}
