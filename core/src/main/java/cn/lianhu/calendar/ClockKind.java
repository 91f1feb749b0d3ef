package cn.lianhu.calendar;

/** The hours in which a limit runs. */
public enum ClockKind {

    /** Always. */
    CONTINUOUS,

    /** The same hours every day, holidays too. */
    DAYTIME,

    /** Working hours on working days. */
    WORKING

}
