package cn.lianhu.bot.settings;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.casework.OutsideBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom 转外 may mean, as {@code outside.csv} has it, or the one that ships where there is
 * none. What each is there for is said for who edits it. A change is taken only when two
 * looks in a row find the same contents; looked at from one thread at a time.
 */
public final class OutsideFile {

    private static final Columns COLUMNS = Columns.of("name", "phone").withShortRows();

    /** Also short numbers, as 95598. */
    private static final Pattern PHONE = Pattern.compile("\\d[\\d-]{1,18}\\d");

    private final Path file;

    private final List<OutsideBody> first;

    /** What was read last, with or without faults; null where it could not be read. */
    private byte @Nullable [] seen;

    /** What the look before found, if it was something else. */
    private @Nullable Contents settling;

    private volatile List<Fault> faults = List.of();

    private record Contents(byte @Nullable [] bytes) {
    }

    /**
     * @throws FaultyFilesException that lists all faults, by line
     */
    public OutsideFile(Path file) {
        this.file = file;
        this.seen = bytes();
        List<Fault> found = new ArrayList<>();
        this.first = read(seen, found);
        if (!found.isEmpty()) {
            throw new FaultyFilesException(file, found);
        }
    }

    /** As it was at start. */
    public List<OutsideBody> first() {
        return first;
    }

    /** Why the file as it lies there is not in force; empty when it is. For health. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * What it says now, if it changed since it was read last, has settled and is without
     * fault.
     */
    public Optional<List<OutsideBody>> check() {
        byte[] now = bytes();
        Contents before = settling;
        settling = null;
        if (Arrays.equals(now, seen)) {
            return Optional.empty();
        }
        if (before == null || !Arrays.equals(now, before.bytes())) {
            settling = new Contents(now);
            return Optional.empty();
        }
        seen = now;
        List<Fault> found = new ArrayList<>();
        List<OutsideBody> bodies = read(now, found);
        faults = List.copyOf(found);
        return found.isEmpty() ? Optional.of(bodies) : Optional.empty();
    }

    private byte @Nullable [] bytes() {
        if (!Files.exists(file)) {
            return shipped();
        }
        try {
            return Files.readAllBytes(file);
        }
        catch (IOException e) {
            return null;
        }
    }

    private List<OutsideBody> read(byte @Nullable [] bytes, List<Fault> found) {
        String name = file.getFileName().toString();
        Sheet sheet = bytes == null ? Sheet.none(name, "这个文件读不了；应为 UTF-8 编码的 CSV 文件", found)
                : Sheet.read(name, bytes, COLUMNS, found);
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
