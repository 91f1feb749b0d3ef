package cn.lianhu.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.bot.network.NetworkFiles.Result;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.Household;
import cn.lianhu.network.Post;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkWatchTest {

    @TempDir
    private Path dir;

    private SmallFiles files;

    private CurrentNetwork current;

    private NetworkWatch watch;

    @BeforeEach
    void start() {
        files = SmallFiles.in(dir);
        NetworkFiles reader = new NetworkFiles(BindCodes.forgotten(new Random(1)));
        Read first = (Read) reader.read(dir);
        current = new CurrentNetwork(first);
        watch = new NetworkWatch(reader, dir, first.fingerprint(), current::get);
        look(3);
    }

    @Test
    void saysNothingWhileNothingChanges() {
        assertThat(look(3)).isFalse();
    }

    @Test
    void saysNothingWhenTheSameIsWrittenAgain() throws Exception {
        SmallFiles.in(dir);
        Files.setLastModifiedTime(dir.resolve("posts.csv"), FileTime.fromMillis(1));
        assertThat(look(3)).isFalse();
    }

    @Test
    void takesAChangeOnceItHasSettled() {
        files.replace("posts.csv", "GRID_LEADER,G1,M2", "GRID_LEADER,G1,M1");
        assertThat(watch.check()).isEmpty();
        assertThat(watch.check()).get().isInstanceOfSatisfying(Read.class, read -> {
            take(read);
            assertThat(current.network().holders(Post.GRID_LEADER, "G1")).containsExactly("M1");
        });
        assertThat(look(3)).isFalse();
    }

    @Test
    void waitsWhileAFileIsStillBeingWritten() {
        files.edit("households.csv", text -> text + "H3,林某,G2,水南");
        assertThat(watch.check()).isEmpty();
        files.edit("households.csv", text -> text + "村2组3号,,CODEH3\n");
        assertThat(watch.check()).isEmpty();
        assertThat(watch.check()).get().isInstanceOf(Read.class);
    }

    @Test
    void leavesTheOldNetworkInForceAfterFaults() {
        CurrentNetwork.Loaded before = current.get();
        files.replace("posts.csv", "M2", "M9");
        assertThat(watch.check()).isEmpty();
        assertThat(watch.check()).get().isInstanceOfSatisfying(Faulty.class, this::take);
        assertThat(current.get()).isSameAs(before);
        assertThat(current.faults()).singleElement().extracting(Fault::file).isEqualTo("posts.csv");
        assertThat(look(3)).isFalse();
    }

    @Test
    void forgetsTheFaultsWhenTheFilesAreRightAgain() {
        files.replace("posts.csv", "M2", "M9");
        look(2);
        files.replace("posts.csv", "M9", "M2");
        assertThat(look(2)).isTrue();
        assertThat(current.faults()).isEmpty();
    }

    @Test
    void saysThatAFileIsGone() throws Exception {
        Files.delete(dir.resolve("grids.csv"));
        assertThat(watch.check()).isEmpty();
        assertThat(watch.check()).get().isInstanceOf(Faulty.class);
    }

    private void take(Result result) {
        switch (result) {
            case Read read -> {
                current.take(read, List.of());
                current.found(false);
            }
            case Faulty faulty -> current.refuse(faulty);
        }
    }

    @Test
    void refusesAnotherHouseholdUnderAnIdThatWasSomebodys() {
        files.replace("households.csv", "谢某,G1,水南村1组1号", "王二,G1,水南村1组9号");
        look(2);
        assertThat(current.faults()).singleElement().satisfies(fault -> {
            assertThat(fault).returns("households.csv", Fault::file)
                .returns(2, Fault::line)
                .returns("H1", Fault::value);
            assertThat(fault.expected()).contains("谢某", "新的 id");
        });
    }

    @Test
    void refusesAnIdThatOnlyTheChatMakes() {
        files.edit("households.csv", text -> text + "C-7K2M,林某,G2,水南村2组3号,,CODEH3\n");
        look(2);
        assertThat(current.faults()).singleElement().returns("C-7K2M", Fault::value);
    }

    @Test
    void takesARowBackThatTheChatMade() {
        current.edit(List
            .of(EditedRow.of(new Household("C-7K2M", "林某", "G2", "水南村2组3号", null, "CODEH3")).at(1, Instant.EPOCH)));
        files.edit("households.csv", text -> text + "C-7K2M,林某,G2,水南村2组3号,,CODEH3\n");
        look(2);
        assertThat(current.faults()).isEmpty();
    }

    /** Whether one of several looks found something; it is taken over. */
    private boolean look(int times) {
        boolean found = false;
        for (int i = 0; i < times; i++) {
            var result = watch.check();
            result.ifPresent(this::take);
            found |= result.isPresent();
        }
        return found;
    }

}
