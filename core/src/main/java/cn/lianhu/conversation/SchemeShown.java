package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Part;

/** What people read of the scheme in answers that were there before it. */
record SchemeShown(ShownPromises promises, SchemeConsent consent, VisitWishes visits, ShownPoints points,
        SaidOfMatters said) {

    /** Whether regular visits are welcome, to tap; empty where there are none. */
    String visitsOffered(Work work, Person person) {
        return consent.scheme().has(Part.VISITS) ? visits.offer(work, person) : "";
    }

}
