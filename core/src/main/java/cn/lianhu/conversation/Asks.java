package cn.lianhu.conversation;

import cn.lianhu.network.Finding;
import cn.lianhu.ticket.Report;

/**
 * Whether a report waits until its place is asked, though it could go to whoever looks
 * after the reporter's house.
 */
final class Asks {

    private Asks() {
    }

    /**
     * Another place than his, or one that is not there. Danger, a complaint and what is
     * reported for others never wait.
     */
    static boolean where(Finding finding, Report report) {
        boolean elsewhere = finding instanceof Finding.Range || finding instanceof Finding.NoSuchUnit
                || finding instanceof Finding.UnknownPlace;
        return elsewhere && !report.urgent() && !report.conduct() && report.enteredBy() == null;
    }

}
