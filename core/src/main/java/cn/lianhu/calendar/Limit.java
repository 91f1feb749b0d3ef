package cn.lianhu.calendar;

import java.time.Duration;

/** How long something may take: hours of a clock, or until the close of a day. */
public sealed interface Limit {

    /** So much time of the clock, in whole minutes. */
    record OfTime(Duration time) implements Limit {

        public OfTime {
            if (!time.isPositive() || time.toSeconds() % 60 != 0 || time.getNano() != 0) {
                throw new IllegalArgumentException(LimitText.refusal(time));
            }
        }

        @Override
        public String toString() {
            return time.toString();
        }
    }

    /** The close of the n-th such day after the day it starts on. */
    record OfDays(int days) implements Limit {

        public OfDays {
            if (days <= 0) {
                throw new IllegalArgumentException(LimitText.refusal("P" + days + "D"));
            }
        }

        @Override
        public String toString() {
            return "P" + days + "D";
        }
    }

    /**
     * Reads {@code PT2H}, {@code PT30M}, {@code PT1H30M} or {@code P1D}; what
     * {@code toString()} wrote reads back.
     * @throws IllegalArgumentException that says what was expected
     */
    static Limit parse(String text) {
        return LimitText.parse(text);
    }

}
