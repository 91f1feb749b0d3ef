package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.triage.AnswerKind;
import cn.lianhu.triage.Talk;
import java.util.List;
import java.util.Optional;

/** Talk, the beginning of a report, or a report. */
final class NewMatters {

    private final ChatSettings chat;

    private final TalkAnswers talk;

    private final Drafts drafts;

    private final Reporting reporting;

    NewMatters(ChatSettings chat, TalkAnswers talk, Drafts drafts, Reporting reporting) {
        this.chat = chat;
        this.talk = talk;
        this.drafts = drafts;
        this.reporting = reporting;
    }

    /** The last takes everything. */
    List<Rule> rules() {
        return List.of(new Rule("talk", this::talk), new Rule("maybe the beginning of a report", this::draft),
                new Rule("report", (w, p, said) -> Optional.of(reporting.begun(w, p, said))));
    }

    private Optional<String> talk(Work work, Person person, Reading said) {
        boolean report = said.tellsOfTrouble() && ofStaff(person, said);
        boolean talks = said.talk().sense() == Talk.Sense.TALK && said.phone().isEmpty() && !report;
        return talks && !told(Drafts.whole(work, person, said)) ? talk.answer(work, person, said) : Optional.empty();
    }

    /** Whether somebody of the staff tells of something new. */
    private static boolean ofStaff(Person person, Reading said) {
        return person.member() != null && said.answer().is(AnswerKind.REPORT.code());
    }

    /**
     * Whether it says by now what there is to be done; what is said later of what was
     * begun does not unsay it.
     */
    private static boolean told(Reading whole) {
        return whole.talk().sense() == Talk.Sense.REPORT
                || whole.talk().sense() == Talk.Sense.PERHAPS && whole.tellsOfTrouble();
    }

    /** Never what tells of trouble, nor while we wait to hear where something is. */
    private Optional<String> draft(Work work, Person person, Reading said) {
        if (ofStaff(person, said) || !chat.drafts() || Places.awaited(work, person) || said.secret()) {
            return Optional.empty();
        }
        Reading whole = Drafts.whole(work, person, said);
        boolean there = said.tellsOfTrouble() && said.place(null) instanceof Finding.At;
        return there || told(whole) || TalkAnswers.ofAnother(said) ? Optional.empty()
                : Optional.of(drafts.keep(work, person, whole));
    }

}
