package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.reading.Reading;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One tap for what somebody of the staff likely means; and one for the case that it is
 * something new.
 */
final class StaffOffers {

    /** Characters that a tap sends along; longer words are to be sent again. */
    private static final int LONG = 60;

    private static final int PLACE = 20;

    private static final Pattern WHOM = Pattern.compile("(?:转办?(?:给|到|派给)?|移给|推给|交给|发给|派给?|[给让叫找请]|换)"
            + "((?:网格长|书记|[^，。,.!！ 去来办跑处看修]{1,8}(?:组长|网格长|书记|网格|[0-9一二三四五六七八九十]组)))");

    private final Wording wording;

    private final Rights rights;

    private final Speakers speakers;

    private final Texts texts;

    private final Chooser chooser;

    StaffOffers(Wording wording, Rights rights, Speakers speakers, Chooser chooser) {
        this.speakers = speakers;
        this.rights = rights;
        this.wording = wording;
        this.texts = wording.texts();
        this.chooser = chooser;
    }

    /**
     * @param sure whether it is clear that it is said of a task
     */
    String one(Work work, Actor actor, Ticket ticket, Say offer, String words, boolean sure) {
        Sight sight = speakers.of(work, actor).sight(ticket);
        String hold = rights.allows(work, actor, ticket, TicketEvent.HOLD)
                ? texts.say(Say.DOUBT_HOLD, "number", ticket.shownNumber()) : "";
        return texts.say(offer, "number", ticket.shownNumber(), "category", wording.naming().category(ticket, sight),
                "place", Speech.cut(wording.naming().place(ticket, sight), PLACE), "words", sent(words), "hold", hold)
                + orNew(words, sure);
    }

    String list(Work work, Actor actor, List<Ticket> several, Word word, String words, boolean sure) {
        return chooser.list(work, actor, several, word, words) + orNew(words, sure);
    }

    /** For words that may as well tell of something new. */
    String orNew(String words, boolean sure) {
        return sure ? "" : "\n" + texts.say(Say.OFFER_NEW, "words", sent(words));
    }

    private static String sent(String words) {
        return words.length() <= LONG ? words : "";
    }

    /** What was said of it does not take it. */
    String take(Ticket ticket) {
        return texts.say(Say.OFFER_TAKE_TOO, "number", ticket.shownNumber());
    }

    /** Whom the words name: somebody of the register, or a post or group. */
    Optional<String> whom(Reading said) {
        return said.blame()
            .named()
            .stream()
            .filter(n -> !n.titled())
            .findFirst()
            .map(n -> n.members().getFirst().name())
            .or(() -> Optional.of(WHOM.matcher(said.words())).filter(Matcher::find).map(found -> found.group(1)));
    }

}
