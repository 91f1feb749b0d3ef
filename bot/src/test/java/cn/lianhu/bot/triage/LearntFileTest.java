package cn.lianhu.bot.triage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.triage.Example;
import cn.lianhu.triage.Learnt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LearntFileTest {

    private static final Path SHIPPED = Path.of("../config/triage");
    private static final String LEARNING = "learning from them now";

    @Test
    void hearsFromTheFileWhatTheShippedLinesTeach(CapturedOutput log) {
        TriageFiles files = TriageFiles.read(SHIPPED, Set.of());
        Learnt read = files.learnt();
        assertThat(log).doesNotContain(LEARNING);
        Learnt now = Learnt.from(files.categories(), files.lines());
        assertThat(Stream.of(files.lines().reports(), files.lines().dangers(), files.lines().talk(), files.lines().answers())
                .flatMap(lines -> lines.stream().map(Example::text)))
                .allSatisfy(text -> assertThat(read.hear(text)).isEqualTo(now.hear(text)));
    }

    @Test
    void learnsWhatAnOperatorAddedAndSaysHowLongItTook(@TempDir Path dir, CapturedOutput log) throws IOException {
        Files.copy(SHIPPED.resolve("categories.csv"), dir.resolve("categories.csv"));
        Files.writeString(dir.resolve("examples.csv"), "text,category\n游船漂走了,road\n游船又漂走咯,road\n");
        assertThat(TriageFiles.read(dir, Set.of()).learnt().hear("游船漂走咯").category().best().code()).isEqualTo("road");
        assertThat(log).contains(LEARNING).containsPattern("Learnt from the triage files in \\d+ ms");
    }
}
