package cn.lianhu.bot.triage;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.lianhu.triage.Example;
import cn.lianhu.triage.Learnt;
import cn.lianhu.triage.TriageData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LearntFileTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(LearntFile.class);

    private static final Path SHIPPED = Path.of("../config/triage");

    private static final String LEARNING = "learning from them now";

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    /** Another test's program may have left the log denied or quiet. */
    @BeforeEach
    void listen() {
        LOG.getLoggerContext().resetTurboFilterList();
        LOG.setLevel(Level.INFO);
        lines.start();
        LOG.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        LOG.detachAppender(lines);
        LOG.setLevel(null);
    }

    private String log() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
    }

    @Test
    void hearsFromTheFileWhatTheShippedLinesTeach() {
        TriageFiles files = TriageFiles.read(SHIPPED, Set.of());
        Learnt read = files.learnt();
        assertThat(log()).doesNotContain(LEARNING);
        Learnt now = Learnt.from(files.categories(), files.lines());
        assertThat(Stream
            .of(files.lines().reports(), files.lines().dangers(), files.lines().talk(), files.lines().answers())
            .flatMap(lines -> lines.stream().map(Example::text))).allSatisfy(
                    text -> assertThat(TriageData.told(read.hear(text))).isEqualTo(TriageData.told(now.hear(text))));
    }

    @Test
    void learnsWhatAnOperatorAddedAndSaysHowLongItTook(@TempDir Path dir) throws IOException {
        Files.copy(SHIPPED.resolve("categories.csv"), dir.resolve("categories.csv"));
        Files.writeString(dir.resolve("examples.csv"), "text,category\n游船漂走了,road\n游船又漂走咯,road\n");
        assertThat(TriageFiles.read(dir, Set.of()).learnt().hear("游船漂走咯").category().best().code()).isEqualTo("road");
        assertThat(log()).contains(LEARNING).containsPattern("Learnt from the triage files in \\d+ ms");
    }

}
