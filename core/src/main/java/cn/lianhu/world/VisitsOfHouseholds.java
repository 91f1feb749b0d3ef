package cn.lianhu.world;

import cn.lianhu.ledger.Work;
import cn.lianhu.roster.GoesAlong;
import cn.lianhu.visits.VisitRecord;
import java.util.Collection;

/** Dates of visits go along with a new link, and come back with the household. */
record VisitsOfHouseholds(VisitRecord visits) implements GoesAlong {

    @Override
    public void relinked(Work work, Collection<String> households) {
        visits.relinked(work, households);
    }

    @Override
    public boolean cameBack(Work work, String household) {
        return visits.cameBack(work, household);
    }

}
