package cn.lianhu.people;

import java.time.Instant;

/**
 * Words that may be the beginning of a report.
 *
 * @param until when they become one as they are, if nothing is added
 */
public record Draft(String words, Instant until) {
}
