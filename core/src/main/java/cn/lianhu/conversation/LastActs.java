package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 撤销 of what is no act on a ticket: at once where there is but one thing it can be, else
 * a list with numbers to say.
 */
final class LastActs {

    private static final int SHOWN = 6;

    /**
     * An act of the last minutes.
     *
     * @param what in words
     * @param undo takes it back and says what he reads; null where that is done, so that
     * the numbers of the others stay
     */
    record Done(Instant at, String what, @Nullable Supplier<String> undo) {

        boolean stands() {
            return undo != null;
        }

        /** What it is known by as long as it is listed. */
        String key() {
            return Long.toString(at.toEpochMilli(), Character.MAX_RADIX) + "-" + Integer.toHexString(what.hashCode());
        }

    }

    /** Who does something else that may be taken back. */
    interface Doing {

        /** His acts that may be, or that were already. */
        List<Done> recent(Work work, Actor actor);

    }

    private final Texts texts;

    private final Channels channels;

    private final Chooser chooser;

    private final List<Doing> all;

    LastActs(Texts texts, Channels channels, Chooser chooser, List<Doing> all) {
        this.texts = texts;
        this.channels = channels;
        this.chooser = chooser;
        this.all = all;
    }

    /** The last first; their places are the numbers to say. */
    private List<Done> recent(Work work, Actor actor) {
        return all.stream()
            .flatMap(doing -> doing.recent(work, actor).stream())
            .sorted(Comparator.comparing(Done::at).reversed())
            .toList();
    }

    /**
     * Empty where there is none.
     * @param tickets on which he may take back what he did
     */
    Optional<String> undo(Work work, Actor actor, List<Ticket> tickets) {
        List<Done> recent = recent(work, actor);
        List<Supplier<String>> open = recent.stream().flatMap(done -> Stream.ofNullable(done.undo())).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional
            .of(open.size() == 1 && tickets.isEmpty() ? open.getFirst().get() : list(work, actor, recent, tickets));
    }

    /**
     * 撤销 2: the second of the list that he was shown, whatever was done since; empty
     * where he has nothing of the kind.
     */
    Optional<String> undo(Work work, Actor actor, long place, List<Ticket> tickets) {
        List<Done> recent = recent(work, actor);
        if (recent.stream().noneMatch(Done::stands)) {
            return Optional.empty();
        }
        List<String> shown = work.person(actor.asPerson()).conversation().acts();
        List<String> numbered = shown.isEmpty() ? recent.stream().map(Done::key).toList() : shown;
        String key = place < 1 || place > numbered.size() ? "" : numbered.get((int) place - 1);
        Optional<Supplier<String>> undo = recent.stream()
            .filter(done -> done.key().equals(key))
            .flatMap(done -> Stream.ofNullable(done.undo()))
            .findFirst();
        return Optional.of(undo.isPresent() ? undo.get().get() : list(work, actor, recent, tickets));
    }

    private String list(Work work, Actor actor, List<Done> recent, List<Ticket> tickets) {
        Person person = work.person(actor.asPerson());
        List<String> keys = recent.stream().map(Done::key).toList();
        if (!keys.equals(person.conversation().acts())) {
            work.save(person.with(person.conversation().withActs(keys)));
        }
        Stream<String> acts = IntStream.range(0, recent.size())
            .filter(i -> recent.get(i).stands())
            .mapToObj(i -> texts.say(Say.UNDO_LINE, "word", Word.UNDO.shown() + " " + (i + 1), "what",
                    recent.get(i).what()));
        List<String> lines = Stream.concat(acts, chooser.lines(work, actor, tickets, Word.UNDO).stream()).toList();
        return texts.say(Say.UNDO_WHICH, "list", Choices.of(work, channels.of(actor.asPerson()), actor.asPerson(),
                texts, Word.UNDO.shown(), lines, SHOWN));
    }

}
