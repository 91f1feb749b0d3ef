package cn.lianhu.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The open hours of one day, in order and without overlap. Times of day are nanoseconds
 * since midnight, so that a day may close at 24:00.
 */
public record DayHours(List<HourRange> ranges) {

    static final DayHours CLOSED = new DayHours(List.of());
    static final DayHours WHOLE_DAY = parse("00:00-24:00");

    public DayHours {
        ranges = List.copyOf(ranges);
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).from() < ranges.get(i - 1).to()) {
                throw new IllegalArgumentException(
                        "overlap or out of order: " + ranges.get(i - 1) + ", " + ranges.get(i));
            }
        }
    }

    /**
     * Reads {@code 08:00-12:00,14:30-17:30}, the first zero not needed; a range may end
     * at 24:00 and not pass it.
     * @throws IllegalArgumentException that says what was expected
     */
    public static DayHours parse(String text) {
        try {
            return new DayHours(Arrays.stream(text.split("[,，、]", -1)).map(HourRange::parse).toList());
        }
        catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + text + "\" are not hours (" + e.getMessage()
                    + "): expected ranges in order, such as 08:00-12:00,14:30-17:30");
        }
    }

    boolean isOpen(long time) {
        return ranges.stream().anyMatch(r -> r.from() <= time && time < r.to());
    }

    long closing() {
        return ranges.getLast().to();
    }

    /** The first open moment at or after this time, or -1 when the day has no more. */
    long openingFrom(long time) {
        for (HourRange range : ranges) {
            if (time < range.to()) {
                return Math.max(time, range.from());
            }
        }
        return -1;
    }

    /** How long the day is open from this time on. */
    long openFrom(long time) {
        long sum = 0;
        for (HourRange range : ranges) {
            sum += Math.max(0, range.to() - Math.max(time, range.from()));
        }
        return sum;
    }

    /**
     * When so much open time has passed since this time; a close when it is used up
     * exactly then.
     */
    long passed(long time, long open) {
        long left = open;
        for (HourRange range : ranges) {
            long start = Math.max(time, range.from());
            if (start + left <= range.to()) {
                return start + left;
            }
            left -= Math.max(0, range.to() - start);
        }
        throw new IllegalArgumentException("the day is not open for so long");
    }

    @Override
    public String toString() {
        return ranges.stream().map(HourRange::toString).collect(Collectors.joining(","));
    }
}
