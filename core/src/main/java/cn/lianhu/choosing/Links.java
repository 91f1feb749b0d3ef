package cn.lianhu.choosing;

import cn.lianhu.ledger.Work;
import java.util.Collection;
import java.util.Map;

/** Puts links between households and members in force, as a part of a decision. */
public interface Links {

    /**
     * @param links by household, the member it is linked to from now on; empty for none
     */
    void put(Work work, Map<String, String> links);

    /** Reads at once what linking these households asks. */
    void expect(Work work, Collection<String> households);

    /**
     * Id of the member a household is linked to, be it known everywhere yet or not; empty
     * for none.
     */
    String linked(Work work, String household);

}
