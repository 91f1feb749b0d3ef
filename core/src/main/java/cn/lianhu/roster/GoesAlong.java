package cn.lianhu.roster;

import cn.lianhu.ledger.Work;
import java.util.Collection;

/** What is kept of households for the members they are linked to. */
public interface GoesAlong {

    /** These have another member, or none. */
    void relinked(Work work, Collection<String> households);

    /**
     * It is there again, a few minutes after it went.
     * @return whether anything was kept of it
     */
    boolean cameBack(Work work, String household);

}
