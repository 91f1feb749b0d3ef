package cn.lianhu.bot.files;

import java.util.List;

/**
 * A table that somebody handed in on a page: what it is is told by its content, not by
 * its name.
 */
public record HandedIn(String name, byte[] bytes) {

    public static final int LARGEST = 2_000_000;

    private static final byte[] PACKED = { 'P', 'K' };

    /** Excel's before 2007, and any of its files with a password. */
    private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

    /** What is wrong with its form is added to the faults. */
    public Sheet read(Columns columns, List<Fault> faults) {
        if (bytes.length == 0) {
            return Sheet.none(name, "这个文件是空的；请选一个 .xlsx 或 CSV 文件", faults);
        }
        if (begins(COMPOUND)) {
            return Sheet.none(name, "这是老格式的 .xls，或者加了密码；请另存为没有密码的 .xlsx", faults);
        }
        return begins(PACKED) ? Workbooks.read(name, bytes, columns, faults) : Sheet.read(name, bytes, columns, faults);
    }

    private boolean begins(byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

}
