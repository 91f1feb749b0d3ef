package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that are no command: an answer, a place, a phone number, small talk, or a report.
 */
final class FreeWords {

    private final List<Rule> rules;

    /**
     * The first rule that knows what to do with the words does it. Their order is what
     * they mean: what is pressing before what could wait, what belongs to a ticket before
     * what is new.
     */
    FreeWords(Pressing pressing, OwnMatters own, NewMatters fresh) {
        this.rules = Stream.of(pressing.rules(), own.rules(), fresh.rules()).flatMap(List::stream).toList();
    }

    String answer(Work work, Person person, Reading said) {
        for (Rule rule : rules) {
            Optional<String> answer = rule.deed().with(work, person, said);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new IllegalStateException("the last rule takes everything");
    }

}
