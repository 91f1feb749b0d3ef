package cn.lianhu.conversation;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import java.util.Set;

/**
 * What the clock does to a draft that nobody adds to: it goes to whom it concerns, as it
 * is.
 */
public final class DueDrafts implements WhenDue {

    private static final int SHOWN = 20;

    private final Toolbox box;

    private final Reporting reporting;

    public DueDrafts(Toolbox box) {
        this.box = box;
        this.reporting = new Reporting(box);
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(DueKind.DRAFT);
    }

    /** Makes a report of the person's draft if it was to wait until then. */
    @Override
    public void pass(Work work, DueThing due) {
        String openid = due.id();
        Person person = work.person(openid);
        if (!Drafts.due(person, due.at())) {
            work.due(DueKind.DRAFT, openid, null);
            return;
        }
        Reading words = box.reader().read(person.conversation().draft().words());
        String answer = reporting.draft(work, Drafts.end(work, person), words);
        box.tools()
            .tell()
            .plain(work, openid, NoticeKind.PROGRESS, Say.ABOUT_DRAFT,
                    box.tools()
                        .texts()
                        .say(Say.DRAFT_HANDED_ON, "words", Speech.cut(words.words(), SHOWN), "answer", answer),
                    box.tools().tell().card(Say.CARD_DRAFT));
    }

}
