package cn.lianhu.bot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

    @TempDir
    Path dir;

    @Test
    void writesWhatNobodyElseReads() throws IOException {
        Path file = OwnerOnly.folder(dir.resolve("a/b")).resolve("c");
        OwnerOnly.replace(file, new byte[] { 1 });
        OwnerOnly.replace(file, new byte[] { 2 });

        assertThat(rights(dir.resolve("a"))).isEqualTo("rwx------");
        assertThat(rights(dir.resolve("a/b"))).isEqualTo("rwx------");
        assertThat(rights(file)).isEqualTo("rw-------");
        assertThat(file).hasBinaryContent(new byte[] { 2 });
    }

    @Test
    void leavesNothingHalfWrittenWhereItCannotWrite() throws IOException {
        Path taken = dir.resolve("taken");
        Files.createDirectories(taken.resolve("in the way"));

        assertThatThrownBy(() -> OwnerOnly.replace(taken, new byte[9])).isInstanceOf(IOException.class);

        try (Stream<Path> left = Files.list(dir)) {
            assertThat(left).containsExactly(taken);
        }
    }

    @Test
    void closesWhatWasOpenAndLeavesItUsable() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("media"));
        Path program = Files.writeString(folder.resolve("program"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), program);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxr-x"));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(OwnerOnly.close(dir)).isEmpty();

        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(program)).isEqualTo("rwx------");
        assertThat(link).hasContent("x");
        assertThat(OwnerOnly.close(dir.resolve("none"))).isEmpty();
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

}
