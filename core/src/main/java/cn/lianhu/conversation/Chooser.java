package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Audience;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Wording;
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

    private final Wording wording;

    private final Rights rights;

    private final TicketRoles roles;

    private final Speakers speakers;

    private final Texts texts;

    private final Channels channels;

    Chooser(Wording wording, Rights rights, TicketRoles roles, Speakers speakers, Channels channels) {
        this.channels = channels;
        this.speakers = speakers;
        this.roles = roles;
        this.rights = rights;
        this.wording = wording;
        this.texts = wording.texts();
    }

    /** Tickets of his that the word could be meant for, newest or most pressing first. */
    List<Ticket> fitting(Work work, Actor actor, TicketEvent event) {
        return work.tickets(near(work, actor))
            .stream()
            .filter(t -> rights.allows(work, actor, t, event))
            .filter(t -> speakers.of(work, actor).maySee(t))
            .toList();
    }

    /** Numbers of the tickets he reported or follows, has as tasks, or has to close. */
    Set<Long> near(Work work, Actor actor) {
        Set<Long> numbers = new LinkedHashSet<>();
        if (actor.member() != null) {
            List<Query<?>> wanted = new ArrayList<>(OwnTickets.queries(actor));
            wanted.add(new Query.TasksOf(actor.member()));
            List<Posting> posts = roles.posts(work, actor.member());
            posts.forEach(p -> wanted.add(new Query.ToClose(p.post().level(), scope(p))));
            work.expect(wanted);
            numbers.addAll(work.tasksOf(actor.member()));
            posts.forEach(p -> numbers.addAll(work.toClose(p.post().level(), scope(p))));
        }
        numbers.addAll(OwnTickets.numbers(work, actor));
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
            .map(t -> line(t, speakers.of(work, actor).sight(t), whole ? Say.WHICH_LINE : Say.WHICH_LINE_LONG,
                    (words.apply(t) + " " + (whole ? rest : "")).strip()))
            .toList();
        return texts.say(whole ? Say.WHICH_ONE : Say.WHICH_ONE_LONG, "list",
                Choices.of(work, channels.of(actor.asPerson()), actor.asPerson(), texts, said, lines, SHOWN));
    }

    /** The same to choose from beside something else. */
    List<String> lines(Work work, Actor actor, List<Ticket> several, Word word) {
        return several.stream()
            .map(t -> line(t, speakers.of(work, actor).sight(t), Say.WHICH_LINE, word.shown() + " " + t.shownNumber()))
            .toList();
    }

    private String line(Ticket ticket, Sight sight, Say line, String words) {
        return texts.say(line, "word", words, "number", ticket.shownNumber(), "category",
                wording.naming().category(ticket, sight), "place",
                Speech.cut(wording.naming().place(ticket, sight), LONG));
    }

    String none(Actor actor, Word word) {
        boolean staff = word.audience() != Audience.RESIDENT && actor.member() != null;
        return texts.say(staff ? Say.NONE_FITS_STAFF : Say.NONE_FITS, "word", word.shown());
    }

}
