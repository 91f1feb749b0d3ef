package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.chat.Audience;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.sight.Sight;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the ticket a word without a number means: the one that fits; of several, a list
 * to tap.
 */
final class Chooser {

    private static final int SHOWN = 6;

    /** Characters that fit into each of several links. */
    private static final int LONG = 20;

    private final Toolbox box;

    private final Texts texts;

    Chooser(Toolbox box) {
        this.box = box;
        this.texts = box.tools().texts();
    }

    /** Tickets of his that the word could be meant for, newest or most pressing first. */
    List<Ticket> fitting(Work work, Actor actor, TicketEvent event) {
        return work.tickets(near(work, actor))
            .stream()
            .filter(t -> box.tools().rights().allows(work, actor, t, event))
            .filter(t -> new Voice(work, actor, box).maySee(t))
            .toList();
    }

    /** Numbers of the tickets he reported or follows, has as tasks, or has to close. */
    Set<Long> near(Work work, Actor actor) {
        Set<Long> numbers = new LinkedHashSet<>();
        if (actor.member() != null) {
            List<Query<?>> wanted = new ArrayList<>(Own.queries(actor));
            wanted.add(new Query.TasksOf(actor.member()));
            List<Posting> posts = box.tools().standings().posts(work, actor.member());
            posts.forEach(p -> wanted.add(new Query.ToClose(p.post().level(), scope(p))));
            work.expect(wanted);
            numbers.addAll(work.tasksOf(actor.member()));
            posts.forEach(p -> numbers.addAll(work.toClose(p.post().level(), scope(p))));
        }
        numbers.addAll(Own.numbers(work, actor));
        return numbers;
    }

    private static String scope(Posting posting) {
        return posting.post() == Post.COUNTY_DESK ? Network.COUNTY : posting.scope();
    }

    /**
     * @param rest what stood behind the word, so that a tap sends it too
     */
    String list(Work work, Actor actor, List<Ticket> several, Word word, String rest) {
        return list(work, actor, several, t -> word.shown() + " " + t.shownNumber(), rest,
                (word.shown() + " " + rest).strip());
    }

    /**
     * @param words what a tap sends, without the rest
     * @param said what leads to this list again
     */
    String list(Work work, Actor actor, List<Ticket> several, Function<Ticket, String> words, String rest,
            String said) {
        boolean whole = rest.length() <= LONG;
        List<String> lines = several.stream()
            .map(t -> line(t, new Voice(work, actor, box).sight(t), whole ? Say.WHICH_LINE : Say.WHICH_LINE_LONG,
                    (words.apply(t) + " " + (whole ? rest : "")).strip()))
            .toList();
        return texts.say(whole ? Say.WHICH_ONE : Say.WHICH_ONE_LONG, "list",
                Choices.of(work, actor.openid(), texts, said, lines, SHOWN));
    }

    private String line(Ticket ticket, Sight sight, Say line, String words) {
        return texts.say(line, "word", words, "number", ticket.shownNumber(), "category",
                box.tools().naming().category(ticket, sight), "place",
                Speech.cut(box.tools().naming().place(ticket, sight), LONG));
    }

    String none(Actor actor, Word word) {
        boolean staff = word.audience() != Audience.RESIDENT && actor.member() != null;
        return texts.say(staff ? Say.NONE_FITS_STAFF : Say.NONE_FITS, "word", word.shown());
    }

}
