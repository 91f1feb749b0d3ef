package cn.lianhu.bot.settings;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.files.FilesInForce;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.casework.OutsideBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom 转外 may mean, as {@code outside.csv} has it, or the one that ships where there is
 * none. What each is there for is said for who edits it.
 */
public final class OutsideFile extends FilesInForce<List<OutsideBody>> {

    private static final Columns COLUMNS = Columns.of("name", "phone").withShortRows();

    /** Also short numbers, as 95598. */
    private static final Pattern PHONE = Pattern.compile("\\d[\\d-]{1,18}\\d");

    /**
     * @throws FaultyFilesException that lists all faults, by line
     */
    public OutsideFile(Path file) {
        super(file, List.of(file), faults -> read(file, faults));
    }

    private static List<OutsideBody> read(Path file, List<Fault> faults) {
        Sheet sheet = Files.exists(file) ? Sheet.read(file, COLUMNS, faults)
                : Sheet.read(file.getFileName().toString(), shipped(), COLUMNS, faults);
        return sheet.rows().stream().flatMap(row -> body(row).stream()).toList();
    }

    private static byte[] shipped() {
        try (InputStream shipped = OutsideFile.class.getResourceAsStream("/config/outside.csv")) {
            return Objects.requireNonNull(shipped, "no outside.csv in the jar").readAllBytes();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<OutsideBody> body(Row row) {
        String name = row.required("name", "单位的名称，如 供电所");
        String phone = row.required("phone", "电话，如 95598");
        if (phone != null && !PHONE.matcher(phone).matches()) {
            row.fault("phone", "应为电话，只写数字和 -，如 95598、0598-2345678");
        }
        return name == null || phone == null ? Optional.empty() : Optional.of(new OutsideBody(name, phone));
    }

}
