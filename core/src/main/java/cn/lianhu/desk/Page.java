package cn.lianhu.desk;

/** A page of the desk that stands in its menu. */
public enum Page {

    TODAY, TICKETS, VISITS, PROMISES, ROSTER, FIGURES, AHEAD, DELIVERY, LOOKED

}
