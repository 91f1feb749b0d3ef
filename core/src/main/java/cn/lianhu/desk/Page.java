package cn.lianhu.desk;

/** A page of the desk; all but {@link #HOTLINE} stand in its menu. */
public enum Page {

    TODAY, TICKETS, VISITS, PROMISES, POINTS, ROSTER, FIGURES, AHEAD, DELIVERY, LOOKED,
    /** The draft of what is published of a month. */
    ARTICLE,
    /** A hotline's file handed over. */
    HOTLINE

}
