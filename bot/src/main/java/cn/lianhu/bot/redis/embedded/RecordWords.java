package cn.lianhu.bot.redis.embedded;

import java.nio.file.Path;

/** What an operator is told about a record file that is not whole. */
final class RecordWords {

    private RecordWords() {
    }

    static String damaged(Path file, RecordFile.Finding found) {
        if (found.whole() == 0) {
            return ("The record file %s (%d bytes) cannot be read from its beginning on (记录文件从头就读不了). Nothing was "
                    + "changed. " + "Put the last backup in its place, see Backup in the README.")
                .formatted(file, found.size());
        }
        return ("The record file %s is damaged (记录文件坏了): of its %d bytes the first %d can be read, the %d behind "
                + "them are no "
                + "entries and none that broke off. Nothing was changed. Either put the last backup in its place "
                + "(see Backup "
                + "in the README), or go on without what is behind: java -jar lianhu.jar check-store --repair "
                + "--data-dir %s. " + "That keeps a copy of the file first; what was stored behind the damage is lost.")
            .formatted(file, found.size(), found.whole(), found.rest(), file.resolve("../..").normalize());
    }

    static String cut(Path file, RecordFile.Finding found, Path kept) {
        return ("The record file %s ended in the middle of an entry (记录文件末尾不完整, as a power cut leaves it): its last "
                + "%d of %d " + "bytes were cut off and are kept in %s. Nobody was told that they are stored.")
            .formatted(file, found.rest(), found.size(), kept);
    }

}
