package cn.lianhu.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LifecyclePictureTest {

    /**
     * {@code -Dlifecycle.write=true} writes the page anew after the table has changed.
     */
    @Test
    void isThePageInTheDocuments() throws IOException {
        Path page = Stream.of("docs", "../docs")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow()
            .resolve("ticket-lifecycle.md");
        if (Boolean.getBoolean("lifecycle.write")) {
            Files.writeString(page, LifecyclePicture.page());
        }

        assertThat(Files.readString(page)).isEqualTo(LifecyclePicture.page());
    }

    @Test
    void showsEveryRowOfTheTable() {
        assertThat(TicketTransitions.ALL).allSatisfy(
                row -> assertThat(LifecyclePicture.table()).contains("| " + row.event().title() + " " + row.event()));
        assertThat(LifecyclePicture.diagram()).startsWith("stateDiagram-v2\n")
            .contains("RESOLVED --> CLOSED: " + TicketEvent.CLOSE.title());
    }

}
