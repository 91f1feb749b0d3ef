package cn.lianhu.conversation;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Draft;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reader;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import java.util.Optional;
import java.util.Set;

/**
 * What the clock does to a draft that nobody adds to: it goes to whom it concerns, as it
 * is.
 */
public final class DueDrafts implements WhenDue {

    private static final int SHOWN = 20;

    private final Wording wording;

    private final Tell tell;

    private final Reader reader;

    private final Reporting reporting;

    DueDrafts(Wording wording, Tell tell, Reader reader, Reporting reporting) {
        this.reader = reader;
        this.tell = tell;
        this.wording = wording;
        this.reporting = reporting;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(DueKind.DRAFT);
    }

    /** Makes a report of the person's draft if it was to wait until then. */
    @Override
    public void pass(Work work, DueThing due) {
        String contact = due.id();
        Person person = work.person(contact);
        Optional<Draft> draft = Drafts.due(person, due.at());
        if (draft.isEmpty()) {
            work.due(DueKind.DRAFT, contact, null);
            return;
        }
        Reading words = reader.read(draft.get().words());
        String answer = reporting.draft(work, Drafts.end(work, person), words);
        tell.plain(work, contact, NoticeKind.PROGRESS, Say.ABOUT_DRAFT,
                wording.texts().say(Say.DRAFT_HANDED_ON, "words", Speech.cut(words.words(), SHOWN), "answer", answer),
                tell.card(Say.CARD_DRAFT));
    }

}
