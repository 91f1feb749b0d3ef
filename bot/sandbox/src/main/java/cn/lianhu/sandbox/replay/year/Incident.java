package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Household;
import java.time.Instant;

/**
 * Something that troubles a household.
 *
 * @param at when it is told
 * @param number the year's count of it, from 1
 */
record Incident(int number, Instant at, Household household, String category, String words) {
}
