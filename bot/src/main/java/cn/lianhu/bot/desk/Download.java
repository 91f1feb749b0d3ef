package cn.lianhu.bot.desk;

import cn.lianhu.bot.files.Cells;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A table as a file, sent while it is read: the browser's pace is the reader's, and no
 * more of it lies in memory than a few rows.
 *
 * @param title names the file and its sheet
 * @param who made it, as the file says
 * @param day it was made
 * @param rows each with a text, a whole number or nothing (empty text) for each column
 */
record Download(String title, String who, LocalDate day, List<String> columns, Flux<List<Object>> rows) {

    private static final MediaType XLSX = MediaType
        .valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** So that Excel takes it for UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int ROWS_AHEAD = 64;

    /** Rows after which what is written leaves memory. */
    private static final int FLUSHED = 500;

    private interface Writing {

        void to(OutputStream out) throws IOException;

    }

    Mono<ServerResponse> xlsx() {
        return sent(XLSX, "xlsx", this::sheet);
    }

    Mono<ServerResponse> csv() {
        return sent(CSV, "csv", this::text);
    }

    private Mono<ServerResponse> sent(MediaType type, String ending, Writing writing) {
        Flux<DataBuffer> body = Flux.from(DataBufferUtils.outputStreamPublisher(out -> write(writing, out),
                DefaultDataBufferFactory.sharedInstance, Schedulers.boundedElastic()::schedule));
        String name = "%s-%s-%s.%s".formatted(title, who, day, ending);
        return ServerResponse.ok()
            .contentType(type)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
            .body(body, DataBuffer.class);
    }

    private static void write(Writing writing, OutputStream out) {
        try {
            writing.to(out);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Lianhu", null)) {
            Worksheet sheet = book.newWorksheet(title);
            sheet.freezePane(0, 1);
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
                sheet.style(0, i).bold().set();
            }
            int row = 1;
            for (List<Object> values : rows.toIterable(ROWS_AHEAD)) {
                for (int i = 0; i < values.size(); i++) {
                    cell(sheet, row, i, values.get(i));
                }
                row++;
                if (row % FLUSHED == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
            Worksheet about = book.newWorksheet("说明");
            about.value(0, 0, "导出人");
            about.value(0, 1, who);
            about.value(1, 0, "导出日期");
            about.value(1, 1, day.toString());
            about.finish();
        }
    }

    /**
     * A text is kept as one whatever it begins with: the sheet says what is a formula.
     */
    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        }
        else if (!value.equals("")) {
            sheet.value(row, column, value.toString());
        }
    }

    private void text(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord(columns);
            for (List<Object> values : rows.toIterable(ROWS_AHEAD)) {
                csv.writeRecord(values.stream().map(value -> Cells.harmless(value.toString())).toList());
            }
        }
    }

}
