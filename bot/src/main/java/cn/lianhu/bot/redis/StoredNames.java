package cn.lianhu.bot.redis;

import cn.lianhu.ticket.Report;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Fields that the store knows by the names they had first. */
final class StoredNames {

    private static final String COMPLAINT = "complaint";

    private StoredNames() {
    }

    /**
     * A report that was sorted among complaints when only its policy told that it is
     * about conduct.
     */
    static Report ofConduct(Report report) {
        boolean sortedSo = report != null && COMPLAINT.equals(report.policy()) && report.confidential();
        return sortedSo ? report.with(report.discretion().ofConduct()) : report;
    }

    interface OfContact {

        @JsonProperty("openid")
        String contact();

    }

    interface OfOccupants {

        @JsonProperty("openids")
        List<String> contacts();

    }

    interface OfReport {

        @JsonProperty("contact")
        String phone();

    }

}
