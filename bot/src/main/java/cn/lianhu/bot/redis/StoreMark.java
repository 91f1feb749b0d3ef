package cn.lianhu.bot.redis;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one store from another, kept in it.
 *
 * @param format how what is stored is written; the first version wrote no mark, its
 * format is 1
 * @param id the same for as long as the store lives
 */
record StoreMark(int format, String id) {

    static final int FIRST = 1;

    /** Each format from here on has a mark. */
    static final int WITH_MARK = 2;
    static final int CURRENT = 3;

    private static final Pattern FORM = Pattern.compile("(\\d{1,6}) ([0-9a-f-]{36})");

    static StoreMark fresh(int format) {
        return new StoreMark(format, UUID.randomUUID().toString());
    }

    StoreMark of(int newFormat) {
        return new StoreMark(newFormat, id);
    }

    /**
     * @throws IllegalStateException when it is not one that this program can work with,
     * naming store and remedy
     */
    static StoreMark read(String text, String store) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalStateException(
                    ("The store at %s has the mark '%s', which this program does not know (不认识的存储格式)"
                            + "; expected: a format number up to %d and an id. Start the program that wrote it, or "
                            + "put a backup back")
                        .formatted(store, text, CURRENT));
        }
        StoreMark mark = new StoreMark(Integer.parseInt(form.group(1)), form.group(2));
        if (mark.format() > CURRENT) {
            throw new IllegalStateException(
                    ("The store at %s has format %d; this program knows formats up to %d (存储格式比程序新). "
                            + "Start the newer program that wrote it, or put back the copy that was kept before the "
                            + "change, see " + "\"Upgrade and rollback\" in docs/operations.md")
                        .formatted(store, mark.format(), CURRENT));
        }
        return mark;
    }

    @Override
    public String toString() {
        return format + " " + id;
    }
}
