package cn.lianhu.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkChange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkSheetsOutTest {

    @TempDir
    private Path dir;

    @Test
    void readsBackAsTheSame() throws IOException {
        NetworkFiles files = new NetworkFiles(BindCodes.forgotten(new Random(1)));
        SmallFiles.in(dir);
        CurrentNetwork current = new CurrentNetwork((Read) files.read(dir));
        Household some = current.network().household("H1").orElseThrow();
        Household made = new Household("C-7K2MWXYZ", "林,某\"", "G2", "水南村2组3号", null, "CODEH3");
        current.edit(List.of(
                EditedRow
                    .of(some.withKinds(Set.of(HouseholdKind.DISABLED, HouseholdKind.LIVES_ALONE))
                        .withPhone("0598-2345678")
                        .awayUntil(LocalDate.of(2026, 12, 1)))
                    .at(1, Instant.EPOCH),
                EditedRow.of(made).at(1, Instant.EPOCH),
                EditedRow.of(current.network().member("M1").orElseThrow().withCapacity(8)).at(1, Instant.EPOCH)));
        Network inForce = current.network();

        NetworkSheetsOut.write(inForce, dir);

        assertThat(files.read(dir, current.get())).isInstanceOfSatisfying(Read.class,
                read -> assertThat(NetworkChange.between(inForce, read.network()).isEmpty()).isTrue());
    }

}
