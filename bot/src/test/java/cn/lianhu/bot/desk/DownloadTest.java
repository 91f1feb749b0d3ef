package cn.lianhu.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunctions;
import reactor.core.publisher.Flux;

/** A table arrives whole, and nothing in it becomes a formula. */
class DownloadTest {

    private static final Flux<List<Object>> ROWS = Flux
        .fromStream(() -> IntStream.range(0, 2_000).mapToObj(i -> List.<Object>of(1_001L + i, "=1+" + i, "")));

    private static byte[] body(boolean xlsx) {
        Download download = new Download("工单", "廖家旺", LocalDate.of(2026, 11, 28), List.of("number", "words", "none"),
                ROWS);
        return Objects.requireNonNull(WebTestClient
            .bindToRouterFunction(
                    RouterFunctions.route().GET("/file", request -> xlsx ? download.xlsx() : download.csv()).build())
            .configureClient()
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1 << 24))
            .build()
            .get()
            .uri("/file")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody());
    }

    @Test
    void isASheetThatOpens() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(body(true)))) {
            List<List<String>> rows = book.getFirstSheet()
                .read()
                .stream()
                .map(row -> row.stream().filter(Objects::nonNull).map(Cell::getText).toList())
                .toList();
            assertThat(rows).hasSize(2_001)
                .startsWith(List.of("number", "words", "none"), List.of("1001", "=1+0"))
                .endsWith(List.of("3000", "=1+1999"));
            assertThat(book.getFirstSheet().read().get(1).getCell(1).getFormula()).isNull();
        }
    }

    @Test
    void isTextThatASpreadsheetTakesForWords() {
        assertThat(new String(body(false))).startsWith("\uFEFFnumber,words,none\r\n1001,'=1+0,\r\n")
            .endsWith("3000,'=1+1999,\r\n");
    }

}
