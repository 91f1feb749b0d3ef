package cn.lianhu.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a table goes on: behind so many of those reported at a moment.
 *
 * @param at to the millisecond
 */
public record Cursor(Instant at, int behind) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\.(\\d{1,4})");

    /** Empty for what is none. */
    public static Optional<Cursor> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches() ? Optional
            .of(new Cursor(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "." + behind;
    }

}
