package cn.lianhu.desk;

import java.util.List;

/**
 * 承诺, as a page: what somebody has promised for this year, and those of his villages.
 */
public record PromiseSheet(List<Made> own, List<Maker> others) {

    /**
     * One promise.
     *
     * @param place among his, from 1
     * @param deeds what was done of it, the last first
     */
    public record Made(int place, String text, List<String> deeds) {
    }

    /** A member and what he has promised. */
    public record Maker(String name, List<Made> made) {
    }

}
