package cn.lianhu.conversation;

import cn.lianhu.channel.Channels;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lists of those who have one name, each to tap: never a guess. */
final class SameNames {

    private static final int SHOWN = 5;

    private final Network network;

    private final Texts texts;

    private final Channels channels;

    SameNames(Network network, Texts texts, Channels channels) {
        this.network = network;
        this.texts = texts;
        this.channels = channels;
    }

    /**
     * @param said the words that lead to this list again
     * @param withId the same words, with an id for the name
     */
    String households(Work work, String contact, List<Household> found, String said, UnaryOperator<String> withId) {
        List<String> lines = found.stream()
            .map(h -> texts.say(Say.HOUSEHOLD_LINE, "word", withId.apply(h.id()).strip(), "head", h.head(), "address",
                    h.address()))
            .toList();
        return texts.say(Say.HOUSEHOLD_SEVERAL, "list",
                Choices.of(work, channels.of(contact), contact, texts, said, lines, SHOWN));
    }

    /** The same of members; says so where there is none. */
    String members(Work work, Person person, List<Member> found, String name, UnaryOperator<String> withId) {
        if (found.isEmpty()) {
            return texts.say(Say.ROSTER_MEMBER_UNKNOWN, "name", name);
        }
        List<String> lines = found.stream()
            .map(m -> texts.say(Say.DEPUTY_LINE, "word", withId.apply(m.id()), "name", m.name(), "grid",
                    m.grid() == null ? "" : network.grid(m.grid()).map(Grid::name).orElse("")))
            .toList();
        return texts.say(Say.DEPUTY_SEVERAL, "list", Choices.of(work, channels.of(person.contact()), person.contact(),
                texts, withId.apply(name), lines, SHOWN));
    }

}
