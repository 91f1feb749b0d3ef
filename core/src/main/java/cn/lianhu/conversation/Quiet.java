package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * After violence at home nothing arrives at a phone by itself, until whoever holds it
 * says that it may again.
 */
final class Quiet {

    private static final Set<String> ENDS = Set.of("可以发消息", "可以发消息了", "可以提醒我", "可以提醒我了", "恢复提醒");

    private final Texts texts;

    Quiet(Texts texts) {
        this.texts = texts;
    }

    /**
     * The answer to these words; empty when they are others, or nothing of his is kept
     * from arriving.
     */
    Optional<String> ended(Work work, Person person, String text) {
        if (!ENDS.contains(Typed.unmarked(text))) {
            return Optional.empty();
        }
        List<Ticket> quiet = OwnTickets.reported(work, person).filter(t -> t.report().discretion().silent()).toList();
        quiet.forEach(
                t -> work.save(t.edit().report(t.report().with(t.report().discretion().aloud())).keepingUndo().done()));
        return quiet.isEmpty() ? Optional.empty() : Optional.of(texts.say(Say.QUIET_ENDED, "list",
                quiet.stream().map(t -> "#" + t.shownNumber()).collect(Collectors.joining("、"))));
    }

}
