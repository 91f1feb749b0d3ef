package cn.lianhu.visits;

import java.time.Instant;

/**
 * What a member wrote of a visit: for himself and for the household.
 *
 * @param by id of the member
 */
public record VisitNote(Instant at, String by, String words) {
}
