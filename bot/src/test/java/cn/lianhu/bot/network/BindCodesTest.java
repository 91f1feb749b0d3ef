package cn.lianhu.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.bot.network.NetworkFiles.Result;
import cn.lianhu.network.Network;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BindCodesTest {

    @TempDir
    private Path dir;

    @TempDir
    private Path data;

    private SmallFiles files;

    @BeforeEach
    void leaveCodesOut() {
        files = SmallFiles.in(dir)
            .replace("members.csv", "CODEM1", "")
            .replace("households.csv", "CODEH1", "")
            .replace("households.csv", "CODEH2", "");
    }

    @Test
    void makesCodesThatAreEasyToReadAndKeepsThem() {
        Network first = network(new Random(1));
        String code = first.household("H1").orElseThrow().bindCode();
        assertThat(code).matches("[A-HJKMNP-Z2-9]{8}");
        assertThat(first.householdWithCode(code)).contains(first.household("H1").orElseThrow());
        assertThat(network(new Random(2)).household("H1")).isEqualTo(first.household("H1"));
        assertThat(network(new Random(2)).member("M1")).isEqualTo(first.member("M1"));
    }

    @Test
    void addsCodesForNewRowsOnly() {
        Network first = network(new Random(1));
        files.edit("households.csv", text -> text + "H3,林某,G2,水南村2组3号,,\n");
        Network second = network(new Random(1));
        assertThat(second.household("H1")).isEqualTo(first.household("H1"));
        assertThat(second.household("H3").orElseThrow().bindCode())
            .isNotIn(first.households().stream().map(h -> h.bindCode()).toList());
    }

    @Test
    void givesWayToACodeThatAFileGives() {
        String made = network(new Random(1)).household("H1").orElseThrow().bindCode();
        files.replace("members.csv", "CODEM2", made);
        Network second = network(new Random(2));
        assertThat(second.memberWithCode(made).orElseThrow().id()).isEqualTo("M2");
        assertThat(second.household("H1").orElseThrow().bindCode()).isNotEqualTo(made);
    }

    @Test
    void keepsNothingOfFaultyFiles() {
        files.replace("grids.csv", "B1", "B9");
        assertThat(read(new Random(1))).isInstanceOf(Faulty.class);
        assertThat(data.resolve(BindCodes.FILE)).doesNotExist();
    }

    @Test
    void namesAFaultInTheKeptCodes() throws Exception {
        Files.writeString(data.resolve(BindCodes.FILE), "kind,id,code\nHOUSE,H1,ABCDEFGH\n");
        assertThat(read(new Random(1))).isInstanceOfSatisfying(Faulty.class,
                faulty -> assertThat(faulty.faults()).singleElement()
                    .satisfies(fault -> assertThat(fault.toString()).startsWith("bind-codes.csv:2 kind “HOUSE”")));
    }

    private Network network(RandomGenerator random) {
        return ((Read) read(random)).network();
    }

    private Result read(RandomGenerator random) {
        return new NetworkFiles(BindCodes.keptIn(data, random)).read(dir);
    }

}
