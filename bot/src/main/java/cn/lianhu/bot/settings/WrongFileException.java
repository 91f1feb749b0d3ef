package cn.lianhu.bot.settings;

import java.nio.file.Path;

/** A file that the program cannot start with; the message says where, what stands there, and what was expected. */
final class WrongFileException extends RuntimeException {

    WrongFileException(Path file, String fault) {
        super(file + ": " + fault);
    }

    WrongFileException(Path file, long line, String fault) {
        super(file + ", line " + line + ": " + fault);
    }

    /** @param column from 1 */
    WrongFileException(Path file, long line, int column, String name, String value, String expected) {
        this(file, line, "column " + column + " (" + name + ") is \"" + value + "\"; expected " + expected);
    }
}
