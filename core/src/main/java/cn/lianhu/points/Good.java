package cn.lianhu.points;

import org.jspecify.annotations.Nullable;

/**
 * What points buy.
 *
 * @param price of one, in points, above zero
 * @param branch whose shop has it; null for the shops of all branches, each with a stock
 * of its own
 * @param stock how many there were when the shop began with it
 */
public record Good(String code, String name, int price, @Nullable String branch, int stock) {

    boolean soldIn(String shop) {
        return branch == null || branch.equals(shop);
    }

}
