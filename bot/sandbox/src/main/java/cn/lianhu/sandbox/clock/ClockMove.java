package cn.lianhu.sandbox.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * How far the sandbox's clock is to be moved: one of advance, set and to.
 *
 * @param advance by how long, as {@code PT26H}
 * @param set to which moment, with its offset from UTC
 * @param to {@code deadline} or {@code workday}
 * @param ticket whose deadline; null for the next of all
 */
record ClockMove(String advance, String set, String to, Long ticket) {

    static final String DEADLINE = "deadline";
    static final String WORKDAY = "workday";

    /** Where advance and set lead to. */
    Instant moment(Instant now) {
        try {
            if (advance != null) {
                return now.plus(Duration.parse(advance));
            }
            if (set != null) {
                return OffsetDateTime.parse(set).toInstant();
            }
        }
        catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        throw new IllegalArgumentException("expected {\"advance\":\"PT26H\"}, {\"set\":\"2026-09-30T16:00:00+08:00\"},"
                + " {\"to\":\"deadline\",\"ticket\":1001}, {\"to\":\"deadline\"} or {\"to\":\"workday\"}");
    }
}
