package cn.lianhu.people;

import cn.lianhu.ticket.Rating;

/**
 * What a closer reads at the end of the day of a ticket of his: not who judged.
 *
 * @param closed whether the rating closed it
 */
public record Rated(long number, Rating rating, boolean closed) {
}
