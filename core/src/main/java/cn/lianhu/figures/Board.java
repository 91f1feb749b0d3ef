package cn.lianhu.figures;

import java.time.YearMonth;

/**
 * Where counts of a month stand together: those of the parts of an area, or of an area's
 * categories.
 */
public record Board(String name) {

    /** What is in the area and in no part of it that is known. */
    public static final String ELSEWHERE = "-";

    /**
     * Stands for the category of what is confidential, which who reads figures may not
     * know.
     */
    public static final String CONFIDENTIAL = "-";

    private static final char BETWEEN = '|';

    /** The parts one level below an area. */
    public static Board parts(String area, YearMonth month) {
        return new Board("parts:" + area + ":" + month);
    }

    public static Board categories(String area, YearMonth month) {
        return new Board("categories:" + area + ":" + month);
    }

    static String line(String of, String what) {
        return of + BETWEEN + what;
    }

    /** The part or category a line is of. */
    public static String of(String line) {
        return line.substring(0, line.indexOf(BETWEEN));
    }

    public static String what(String line) {
        return line.substring(line.indexOf(BETWEEN) + 1);
    }

}
