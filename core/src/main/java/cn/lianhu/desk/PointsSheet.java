package cn.lianhu.desk;

import java.util.List;

/**
 * 积分, as a page.
 *
 * @param own the households somebody calls on
 * @param rules by which he may give them points
 * @param waiting entries for him to confirm
 * @param villages what these publish, without any household
 */
public record PointsSheet(List<House> own, List<Rule> rules, List<Entry> waiting, List<Village> villages) {

    /** A household and what it has. */
    public record House(String id, String head, String address, long balance) {
    }

    public record Rule(String code, String name, int points) {
    }

    /**
     * What somebody else has written and he is to look at.
     *
     * @param who wrote it
     */
    public record Entry(String code, String who, String what) {
    }

    /**
     * @param months this one and the last
     */
    public record Village(String name, List<Month> months, List<Good> goods) {
    }

    /**
     * @param month its number
     * @param given points in all
     * @param rules points by rule
     * @param sold pieces by good
     * @param checked who of the supervision has looked at it, in words
     */
    public record Month(int month, long given, List<Line> rules, List<Line> sold, String checked) {
    }

    /**
     * One entry of a village, for whoever looks after it.
     *
     * @param head of the household; empty where it is of the shop alone
     * @param by who wrote it; empty for the clock
     */
    public record Booked(String day, String village, String head, String what, long points, long pieces, String by,
            String code) {
    }

    public record Line(String name, long count) {
    }

    /**
     * @param left pieces that are there now
     */
    public record Good(String name, int price, long left) {
    }

}
