package cn.lianhu.bot.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With small programs in the place of ffmpeg, so that it is the same wherever the tests
 * run.
 */
class FfmpegTest {

    private static final byte[] AMR = "#!AMR\nvoice".getBytes(StandardCharsets.UTF_8);

    private static final Duration LONG = Duration.ofSeconds(60);

    /** Finds where it is to read and, as the last argument, where to write. */
    private static final String ARGUMENTS = "for last; do [ \"$before\" = -i ] && in=$last; before=$last; done\n";

    @TempDir
    Path home;

    private Path programs() throws IOException {
        return Files.createDirectories(home.resolve("programs"));
    }

    private Path folder() {
        return home.resolve("turning");
    }

    private Ffmpeg with(String script) throws IOException {
        Path program = programs().resolve("ffmpeg");
        Files.writeString(program, "#!/bin/sh\n" + ARGUMENTS + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Ffmpeg(folder(), home.resolve("none") + ":" + programs() + ":" + System.getenv("PATH"));
    }

    private static Optional<String> turned(Ffmpeg ffmpeg) {
        return ffmpeg.turned(FileType.AMR, AMR, Ffmpeg.Form.WAV)
            .block(LONG)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private long left() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            return all.count();
        }
    }

    @Test
    void turnsAVoiceAndLeavesNothingBehind() throws IOException {
        assertThat(turned(with("{ printf 'as wav: '; cat \"$in\"; } > \"$last\""))).contains("as wav: #!AMR\nvoice");
        assertThat(left()).isZero();
    }

    @Test
    void worksOnFilesThatNobodyElseMayRead() throws IOException {
        assertThat(turned(with("stat -c %a \"$in\" \"$last\" . > \"$last\""))).contains("600\n600\n700\n");
    }

    /**
     * Whoever made ffmpeg does not get our secrets with it, nor does a file's name or
     * content become a command.
     */
    @Test
    void isGivenNothingOfOurs() throws IOException {
        assertThat(turned(with("env > \"$last\"")).orElseThrow().lines())
            .allMatch(line -> line.matches("(PATH|LC_ALL|PWD|OLDPWD|SHLVL|_)=.*"));
        assertThat(turned(with("echo \"$@\" > \"$last\"")).orElseThrow()).contains("-nostdin",
                "-protocol_whitelist file");
    }

    @Test
    void makesNothingOfWhatFails() throws IOException {
        assertThat(turned(with("echo half > \"$last\"; exit 1"))).isEmpty();
        assertThat(turned(with(": "))).as("an empty file").isEmpty();
        assertThat(turned(with("head -c 20000000 /dev/zero > \"$last\""))).as("far too large").isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    void isLookedForEachTime() throws IOException {
        Ffmpeg ffmpeg = new Ffmpeg(folder(), programs().toString());
        assertThat(ffmpeg.installed()).isFalse();
        assertThat(turned(ffmpeg)).isEmpty();
        with("cat \"$in\" > \"$last\"");
        assertThat(ffmpeg.installed()).isTrue();
        assertThat(new Ffmpeg(folder(), null).installed()).isFalse();
    }

    @Test
    void clearsAwayWhatAKilledCopyLeft() throws IOException {
        Path old = Files.createDirectories(folder()).resolve("left.amr");
        Path fresh = folder().resolve("of-another-copy.amr");
        Files.write(old, AMR);
        Files.write(fresh, AMR);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        turned(with(":"));
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void turnsWhatThePlatformDoesNotTakeBackIntoWhatItDoes() throws IOException {
        Keeping keeping = new Keeping(new Photos(), with("printf 'ID3 turned' > \"$last\""));
        Keeping.Kept wide = keeping.of(FileType.AMR_WB, "#!AMR-WB\nvoice".getBytes(StandardCharsets.UTF_8))
            .block(LONG)
            .orElseThrow();
        assertThat(wide.type()).isEqualTo(FileType.MP3);
        assertThat(wide.content()).asString().isEqualTo("ID3 turned");
        assertThat(keeping.of(FileType.AMR, AMR).block(LONG).orElseThrow().content()).isEqualTo(AMR);
    }

}
