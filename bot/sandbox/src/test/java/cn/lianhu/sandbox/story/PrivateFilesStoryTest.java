package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the umask was, and whatever an earlier version left: nobody else on the
 * machine reads what residents said.
 */
class PrivateFilesStoryTest {

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    @Test
    void closesWhatIsThereAndWritesNothingOpen() throws IOException {
        try (World world = World.start(Account.PLAIN)) {
            world.clock().toMonday("10:00");
            world.village().resident(1).says("路口的灯不亮了");
            Path left = open(world.data().resolve("media/2026-01/left.jpg"));

            world.program().stop();
            world.program().start();

            assertThat(left).exists();
            assertThat(openBelow(world.data())).isEmpty();
            assertThat(Files.exists(world.data().resolve("redis/appendonly.aof"))).isTrue();
        }
    }

    private static Path open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(file, "x");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static List<Path> openBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !rights(path).stream().allMatch(OWNERS::contains)).toList();
        }
    }

    private static Set<PosixFilePermission> rights(Path path) {
        try {
            return Files.getPosixFilePermissions(path);
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
    }

}
