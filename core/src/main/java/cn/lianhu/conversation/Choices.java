package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.List;

/**
 * Lines to choose from, so many at a time: 下一页 says the same words once more and goes on
 * where they stopped.
 */
final class Choices {

    private static final String AGAIN = "say:";

    private static final int MOST_BYTES = 1500;

    private Choices() {
    }

    /** What he said whose choice goes on; null when he reads no such list. */
    static String goesOn(Person person) {
        String page = person.conversation().page();
        return page == null || !page.startsWith(AGAIN) ? null : page.substring(AGAIN.length(), page.lastIndexOf('|'));
    }

    /** Whatever he says anew begins at the beginning. */
    static Person fresh(Work work, Person person) {
        if (goesOn(person) == null) {
            return person;
        }
        work.save(person.with(person.conversation().withPage(null)));
        return work.person(person.openid());
    }

    /**
     * @param said the words that lead to this list again
     */
    static String of(Work work, String openid, Texts texts, String said, List<String> lines, int most) {
        Person person = work.person(openid);
        String page = person.conversation().page();
        int from = said.equals(goesOn(person)) ? Integer.parseInt(page.substring(page.lastIndexOf('|') + 1)) : 0;
        int start = Math.min(from, lines.size() - 1);
        int end = fitting(lines, start, most);
        boolean more = end < lines.size();
        String next = more ? AGAIN + said + "|" + end : null;
        if (more || goesOn(person) != null) {
            work.save(person.with(person.conversation().withPage(next)));
        }
        String shown = String.join("\n", lines.subList(start, end));
        return more ? shown + "\n" + texts.say(Say.MORE, "left", lines.size() - end) : shown;
    }

    private static int fitting(List<String> lines, int start, int most) {
        int end = start;
        int room = MOST_BYTES;
        while (end < lines.size() && end - start < most) {
            room -= Letter.bytes(lines.get(end)) + 1;
            if (room < 0 && end > start) {
                return end;
            }
            end++;
        }
        return end;
    }

}
