package cn.lianhu.conversation;

import cn.lianhu.channel.Channel;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.List;
import java.util.Optional;

/**
 * Lines to choose from, so many at a time: 下一页 says the same words once more and goes on
 * where they stopped.
 */
final class Choices {

    private static final String AGAIN = "say:";

    /** At most so much stands around the lines. */
    private static final int AROUND = 548;

    private Choices() {
    }

    /**
     * The list he is reading.
     *
     * @param said the words that lead to it
     * @param next where it goes on
     */
    record Shown(String said, int next) {

        static Optional<Shown> to(Person person) {
            return Optional.ofNullable(person.conversation().page())
                .filter(page -> page.startsWith(AGAIN))
                .map(page -> new Shown(page.substring(AGAIN.length(), page.lastIndexOf('|')),
                        Integer.parseInt(page.substring(page.lastIndexOf('|') + 1))));
        }

        String kept() {
            return AGAIN + said + "|" + next;
        }

    }

    /** Whatever he says anew begins at the beginning. */
    static Person fresh(Work work, Person person) {
        if (Shown.to(person).isEmpty()) {
            return person;
        }
        work.save(person.with(person.conversation().withPage(null)));
        return work.person(person.contact());
    }

    /**
     * @param said the words that lead to this list again
     */
    static String of(Work work, Channel channel, String contact, Texts texts, String said, List<String> lines,
            int most) {
        Person person = work.person(contact);
        Optional<Shown> before = Shown.to(person);
        int from = before.filter(list -> said.equals(list.said())).map(Shown::next).orElse(0);
        int start = Math.min(from, lines.size() - 1);
        int end = fitting(channel, lines, start, most);
        boolean more = end < lines.size();
        String next = more ? new Shown(said, end).kept() : null;
        if (more || before.isPresent()) {
            work.save(person.with(person.conversation().withPage(next)));
        }
        String shown = String.join("\n", lines.subList(start, end));
        return more ? shown + "\n" + texts.say(Say.MORE, "left", lines.size() - end) : shown;
    }

    private static int fitting(Channel channel, List<String> lines, int start, int most) {
        int end = start;
        int room = channel.beside(AROUND);
        while (end < lines.size() && end - start < most) {
            room -= AnswerWithKept.length(channel, lines.get(end)) + 1;
            if (room < 0 && end > start) {
                return end;
            }
            end++;
        }
        return end;
    }

}
