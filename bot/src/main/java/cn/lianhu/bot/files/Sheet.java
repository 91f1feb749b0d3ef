package cn.lianhu.bot.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One CSV file (RFC 4180 with a header row), taken apart into rows by column name. Other
 * columns are ignored.
 *
 * @param file the file's name
 * @param rows what could be read of it
 * @param whole whether all of it could be read, so that what is not found in it is really
 * not there
 * @param faults where faults go
 */
public record Sheet(String file, List<Row> rows, boolean whole, List<Fault> faults) {

    /**
     * Reads a file; that it is missing, or what is wrong with its form, is added to the
     * faults.
     */
    public static Sheet read(Path path, Columns columns, List<Fault> faults) {
        String file = path.getFileName().toString();
        if (!Files.isRegularFile(path)) {
            return none(file, "没有这个文件：" + path, faults);
        }
        try {
            return read(file, Files.readAllBytes(path), columns, faults);
        }
        catch (IOException e) {
            return none(file, "这个文件读不了（" + e + "）；应为 UTF-8 编码的 CSV 文件", faults);
        }
    }

    /** Reads a file's bytes; what is wrong with their form is added to the faults. */
    public static Sheet read(String file, byte[] bytes, Columns columns, List<Fault> faults) {
        return Utf8.decode(file, bytes, faults)
            .map(text -> new SheetReader(file, columns, faults).read(text))
            .orElseGet(() -> new Sheet(file, List.of(), false, faults));
    }

    /** Stands for a file that is not there, which is a fault. */
    public static Sheet none(String file, String expected, List<Fault> faults) {
        Sheet none = new Sheet(file, List.of(), false, faults);
        none.fault(expected);
        return none;
    }

    /** The rows when all could be read, none otherwise. */
    public List<Row> rowsIfWhole() {
        return whole ? rows : List.of();
    }

    /** Finds fault with the file as a whole. */
    public void fault(String expected) {
        faults.add(new Fault(file, 0, "", "", expected));
    }
}
