package cn.lianhu.ledger;

import java.time.Instant;

/**
 * A ticket's number in a list.
 *
 * @param at when it was reported, to the millisecond
 */
public record Dated(long number, Instant at) {
}
