package cn.lianhu.sandbox.replay.year;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.BindCodes;
import cn.lianhu.bot.network.NetworkFiles;
import cn.lianhu.network.Network;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeCountyTest {

    @TempDir
    private Path folder;

    private NetworkFiles.Result made(String name, long seed, int households) throws IOException {
        new MadeCounty(new Chance(seed), households).writeTo(folder.resolve(name));
        return new NetworkFiles(BindCodes.forgotten(new Random(1))).read(folder.resolve(name));
    }

    private static Network network(NetworkFiles.Result result) {
        assertThat(result).isInstanceOf(NetworkFiles.Read.class);
        return ((NetworkFiles.Read) result).network();
    }

    @Test
    void isAsLargeAsTheCounty() throws IOException {
        Network county = network(made("county", 1, MadeCounty.HOUSEHOLDS));

        assertThat(county.households()).hasSize(24_310);
        assertThat(county.grids()).hasSize(758);
        assertThat(county.branches()).hasSize(152);
        assertThat(county.townships()).hasSize(13);
        assertThat(county.members().size()).isBetween(5_989, 6_200);
    }

    @Test
    void isTheSameForTheSameSeed() throws IOException {
        NetworkFiles.Read one = (NetworkFiles.Read) made("one", 5, 300);
        NetworkFiles.Read same = (NetworkFiles.Read) made("same", 5, 300);
        NetworkFiles.Read other = (NetworkFiles.Read) made("other", 6, 300);

        assertThat(one.fingerprint()).isEqualTo(same.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    @Test
    void mayBeSmallerThanOneGrid() throws IOException {
        assertThat(network(made("hamlet", 1, 3)).households()).hasSize(3);
    }

}
