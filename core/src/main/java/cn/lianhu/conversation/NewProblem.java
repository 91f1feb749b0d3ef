package cn.lianhu.conversation;

import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;

/** 新问题: a report whatever it sounds like; said alone, what he said last is one. */
final class NewProblem {

    private final Texts texts;

    private final Reporting reporting;

    NewProblem(Texts texts, Reporting reporting) {
        this.texts = texts;
        this.reporting = reporting;
    }

    Saying word() {
        return new Plain(Word.NEW_PROBLEM, (work, person, said, order) -> report(work, person, said, order.rest()));
    }

    private String report(Work work, Person person, Reading said, String words) {
        String problem = words.isBlank() ? person.conversation().aside() : words;
        if (problem == null) {
            return texts.say(Say.NEW_PROBLEM_HOW);
        }
        Person now = person.with(person.conversation().withAside(null));
        work.save(now);
        return reporting.words(work, now, said.of(problem));
    }

}
