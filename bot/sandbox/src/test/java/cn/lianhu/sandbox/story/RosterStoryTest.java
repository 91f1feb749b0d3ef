package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.export.ExportNetworkCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The network kept in the chat, beside its files. */
@ExtendWith(Stories.class)
class RosterStoryTest {

    @Test
    void isInForceForTheNextMessage(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person secretary = village.who(Role.SECRETARY);
        Person linked = village.who(Role.LINKED);
        Person other = village.who(Role.LEADER);
        Person resident = village.resident(1);
        String household = Town.household(village.index(), 1);
        secretary.says("联户 " + household + " " + other.id()).reads("记下了", other.name());
        resident.says("路口的灯不亮了").reads(other.name());
        linked.isTold("名册", other.name());
        secretary.says("撤销").reads("改回来了");
        resident.says("我的党员").reads(linked.name());
    }

    /**
     * A row changed in the chat survives files that leave it alone, and goes out with the
     * others.
     */
    @Test
    void goesOutAndComesInAgain(World world, @TempDir Path folder) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person secretary = village.who(Role.SECRETARY);
        secretary.says("改户 " + Town.household(village.index(), 1) + " 电话 10012345678").reads("记下了");
        world.town().write("grids.csv", world.town().read("grids.csv") + "\n");
        Path out = folder.resolve("now");
        Eventually.holds("the files are taken, and the edit stays", () -> {
            export(world, out);
            return read(out, "households.csv").contains("10012345678");
        });
        assertThat(read(out, "posts.csv")).contains("GRID_LEADER");
    }

    private static String read(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void export(World world, Path folder) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = new ExportNetworkCommand(InstantSource.system())
            .run(new String[] { "export-network", folder.toString(), "--data-dir=" + world.data() },
                    new PrintStream(said, true, StandardCharsets.UTF_8))
            .orElseThrow();
        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

}
