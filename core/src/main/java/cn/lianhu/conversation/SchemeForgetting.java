package cn.lianhu.conversation;

import cn.lianhu.choosing.OwnWishes;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.promises.Promised;
import cn.lianhu.roster.Amending;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.visits.Visits;

/** What goes of the scheme with somebody who goes. */
record SchemeForgetting(SchemeNews news, WordToMember words, OwnWishes wishes, Visits visits, Amending roster,
        SaidOfMatters said) {

    /** He unfollows, or has himself deleted: what waits for him and what he said. */
    void gone(Work work, Person person) {
        news.forget(work, person);
        words.forget(work, person);
        wishes.forget(work, person);
        visits.record().forget(work, person);
        roster.forget(work, person.contact());
    }

    /** He has himself deleted: what he promised, too. */
    void deleted(Work work, Person person) {
        if (person.member() != null) {
            Promised promised = work.document(Promised.KIND, person.member());
            if (!promised.made().isEmpty()) {
                work.save(Promised.KIND, promised.forgotten());
            }
        }
    }

}
