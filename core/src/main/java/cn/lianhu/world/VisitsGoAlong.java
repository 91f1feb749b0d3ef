package cn.lianhu.world;

import cn.lianhu.choosing.Links;
import cn.lianhu.ledger.Work;
import cn.lianhu.visits.VisitRecord;
import java.util.Collection;
import java.util.Map;

/** Links by choice, with which the dates of visits go along. */
record VisitsGoAlong(Links links, VisitRecord visits) implements Links {

    @Override
    public void put(Work work, Map<String, String> changed) {
        links.put(work, changed);
        visits.relinked(work, changed.keySet());
    }

    @Override
    public void expect(Work work, Collection<String> households) {
        links.expect(work, households);
    }

    @Override
    public String linked(Work work, String household) {
        return links.linked(work, household);
    }

}
