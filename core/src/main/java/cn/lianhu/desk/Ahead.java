package cn.lianhu.desk;

import java.util.List;

/** What is reported so often that somebody should see to it before the next report. */
public record Ahead(List<Line> lines) {

    /**
     * @param times how often within {@link AheadView#WITHIN}
     * @param tickets the last of them, newest first
     */
    public record Line(String place, String category, int times, List<Long> tickets) {
    }

}
