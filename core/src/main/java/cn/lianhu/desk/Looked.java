package cn.lianhu.desk;

/** At what somebody may have looked at the desk. */
public enum Looked {

    TICKET, TICKETS, TICKETS_FILE, ROSTER, ROSTER_FILE, LETTERS, FIGURES_FILE,
    /** Visits, promises or points. */
    SCHEME_FILE

}
