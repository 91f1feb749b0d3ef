package cn.lianhu.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.NetworkRecord.Kept;
import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkMerge;
import cn.lianhu.testing.MemoryLedger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkRecordTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private final MemoryLedger ledger = new MemoryLedger();

    private final NetworkRecord record = new NetworkRecord(ledger);

    private static Network network(String address) {
        return new Network(List.of(), List.of(), List.of(), List.of(), List.of(household(address)), List.of());
    }

    private static Household household(String address) {
        return new Household("H1", "谢某", "G1", address, null, "CODE");
    }

    private Optional<NetworkMerge> take(Network last, String lastDigest, Network files, String digest) {
        return record.take(last, lastDigest, files, "packed " + digest, digest, NOW, (work, merge) -> {
        }).blockOptional();
    }

    private void edit(String address) {
        ledger.run(NOW, work -> {
            String id = EditedRow.id(Kind.HOUSEHOLD, "H1");
            work.save(NetworkKinds.ROW,
                    EditedRow.of(household(address)).at(work.document(NetworkKinds.ROW, id).version(), work.now()));
            return null;
        });
    }

    private Kept kept() {
        return record.all(NOW).block();
    }

    @Test
    void takesTheSameFilesOnce() {
        assertThat(take(Network.empty(), null, network("1号"), "one")).isPresent();
        assertThat(take(network("1号"), "one", network("2号"), "two")).isPresent();
        assertThat(take(network("2号"), "two", network("1号"), "one")).isEmpty();
        assertThat(kept().files().digest()).isEqualTo("two");
    }

    @Test
    void leavesFilesThatAnotherCopyTookMeanwhile() {
        take(Network.empty(), null, network("1号"), "one");
        take(network("1号"), "one", network("2号"), "two");
        assertThat(take(network("1号"), "one", network("3号"), "three")).isEmpty();
        assertThat(kept().files().packed()).isEqualTo("packed two");
    }

    @Test
    void keepsAnEditThatTheFilesLeaveAlone() {
        take(Network.empty(), null, network("1号"), "one");
        edit("5号");
        assertThat(take(network("1号"), "one", network("1号"), "again").orElseThrow().over()).isEmpty();
        assertThat(kept().edits()).singleElement().returns("5号", row -> row.household().address());
    }

    @Test
    void endsAnEditThatTheFilesChangedToo() {
        take(Network.empty(), null, network("1号"), "one");
        edit("5号");
        assertThat(take(network("1号"), "one", network("2号"), "two").orElseThrow().clashes()).hasSize(1);
        assertThat(kept().edits()).isEmpty();
        assertThat(kept().files().clashes()).containsExactly("HOUSEHOLD H1");
    }

    @Test
    void saysWhetherItReadAllEditsThereAre() {
        edit("5号");
        assertThat(record.newest(NOW).block().complete()).isTrue();
    }

}
