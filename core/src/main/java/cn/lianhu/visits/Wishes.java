package cn.lianhu.visits;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.scheme.Part;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;

/**
 * 平时不用来, 欢迎来: what people of a household wish of regular visits. It concerns who says it:
 * whoever lives there alone, is ill or old is asked himself, once, by the member who sees
 * him.
 */
public final class Wishes {

    private final Texts texts;

    private final SchemeNews news;

    private final Callers callers;

    Wishes(Texts texts, SchemeNews news, Callers callers) {
        this.texts = texts;
        this.news = news;
        this.callers = callers;
    }

    /**
     * @return whether somebody of the household is asked himself before it counts
     */
    public boolean seldom(Work work, Household house, String contact) {
        HouseVisits before = VisitRecord.of(work, house);
        boolean inPerson = HouseVisits.inPerson(house);
        FaceToFace asked = before.faceToFace() != null || !inPerson ? before.faceToFace() : FaceToFace.TO_BE_ASKED;
        HouseVisits after = before.seldom(contact, asked);
        if (!after.equals(before)) {
            work.save(HouseVisits.KIND, after);
            boolean asks = before.faceToFace() == null && inPerson;
            tell(work, house, asks ? Say.VISIT_ASK_FACE : Say.VISIT_SELDOM_TO_MEMBER);
        }
        return inPerson && after.faceToFace() != FaceToFace.NOT_NEEDED;
    }

    public void welcome(Work work, Household house, String contact) {
        HouseVisits before = VisitRecord.of(work, house);
        HouseVisits after = before.welcoming(contact);
        if (!after.equals(before)) {
            work.save(HouseVisits.KIND, after);
            tell(work, house, Say.VISIT_WELCOME_TO_MEMBER);
        }
    }

    private void tell(Work work, Household house, Say say) {
        callers.regular(work, house)
            .ifPresent(member -> news.member(work, Part.VISITS, member, "wish " + house.id(),
                    texts.say(say, "name", house.head(), "address", house.address())));
    }

    /**
     * What he whom it concerns says himself.
     * @return whether the member had been told to ask
     */
    public boolean faceToFace(Work work, Household house, boolean needed) {
        HouseVisits before = VisitRecord.of(work, house);
        if (before.faceToFace() != FaceToFace.TO_BE_ASKED) {
            return false;
        }
        work.save(HouseVisits.KIND, before.asked(needed ? FaceToFace.WELCOME : FaceToFace.NOT_NEEDED));
        return true;
    }

}
