package cn.lianhu.sandbox.emulator;

import java.util.HashMap;
import java.util.Map;

/**
 * Which notices a person lets the account send (platform reference 4.3). Not for use by
 * many threads.
 */
final class Consents {

    private final Map<String, Integer> given = new HashMap<>();

    /** For one more notice, or with a long-term template for all of them. */
    void accept(NoticeTemplate notice) {
        given.merge(notice.template().id(), 1, Integer::sum);
    }

    void withdraw(NoticeTemplate notice) {
        given.remove(notice.template().id());
    }

    /** Uses one consent; false when there is none. */
    boolean use(NoticeTemplate notice) {
        int left = given.getOrDefault(notice.template().id(), 0);
        if (left > 0 && !notice.longTerm()) {
            given.put(notice.template().id(), left - 1);
        }
        return left > 0;
    }

}
