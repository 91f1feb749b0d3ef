package cn.lianhu.desk;

import org.jspecify.annotations.Nullable;

/** A figure as the desk shows it, and how it is counted in words. */
interface Column {

    /** Of fewer nothing is said but how many they are. */
    int ENOUGH = 20;

    String title();

    String means();

    /** Whether it is a count that is also a share. */
    boolean share();

    /** Whether it and its like add up to what another column says. */
    boolean ofAWhole();

    /** Null where it is not a count. */
    @Nullable Long count(Sums sums);

    /** A share or a measure in words; empty where there is none, or of too few. */
    String said(Sums sums);

    /** Empty where it is of too few. */
    static String share(long count, long of) {
        return of < ENOUGH ? "" : Math.round(100.0 * count / of) + "%";
    }

}
