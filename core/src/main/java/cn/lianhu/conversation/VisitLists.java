package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.conversation.Saying.Sentence;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.visits.VisitLine;
import cn.lianhu.visits.VisitNote;
import cn.lianhu.visits.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 走访 alone: the households somebody calls on, whom need has first; and for a secretary,
 * where nobody has been for long.
 */
final class VisitLists {

    private static final int SHOWN = 8;

    private static final int NOTE = 12;

    private final Texts texts;

    private final Network network;

    private final Visits visits;

    private final VisitTalk talk;

    private final Channels channels;

    VisitLists(Wording wording, Network network, Visits visits, VisitTalk talk, Channels channels) {
        this.texts = wording.texts();
        this.network = network;
        this.visits = visits;
        this.talk = talk;
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(new Sentence(Word.VISIT, this::visit),
                new Plain(Word.LONG_UNSEEN, (work, person, said, order) -> longUnseen(work, person)));
    }

    private Optional<String> visit(Work work, Person person, Reading said, Order order) {
        return order.rest().isBlank() ? Optional.of(own(work, person)) : talk.visit(work, person, said, order);
    }

    private String own(Work work, Person person) {
        List<Household> his = visits.callers().households(work, VisitTalk.staff(person));
        if (his.isEmpty()) {
            return texts.say(Say.VISITS_NONE);
        }
        LocalDate today = LocalDate.ofInstant(work.now(), Hours.ZONE);
        List<String> lines = visits.record()
            .lines(work, his, today)
            .stream()
            .map(line -> line(work, person, line, his))
            .toList();
        return texts.say(Say.VISITS_HEAD, "count", his.size(), "list", Choices.of(work, channels.of(person.contact()),
                person.contact(), texts, Word.VISIT.shown(), lines, SHOWN));
    }

    private String line(Work work, Person person, VisitLine line, List<Household> his) {
        Household house = line.house();
        boolean only = his.stream().filter(other -> other.head().equals(house.head())).count() == 1;
        Instant last = line.visits().last();
        return texts.say(Say.VISIT_LINE, "word", Word.VISIT.shown() + " " + (only ? house.head() : house.id()),
                "address", house.address(), "last", last == null ? "" : Speech.day(last, work.now()), "by",
                line.visits().pressing().map(e -> Speech.moment(e.by(), work.now())).orElse(""), "alone",
                line.visits().leftAlone(house) ? texts.say(Say.VISIT_LINE_ALONE) : "", "away",
                house.awayUntil() == null ? ""
                        : Speech.day(house.awayUntil(), LocalDate.ofInstant(work.now(), Hours.ZONE)),
                "note",
                line.visits()
                    .lastNoteOf(VisitTalk.staff(person))
                    .map(VisitNote::words)
                    .map(words -> Speech.cut(words, NOTE))
                    .orElse(""));
    }

    private String longUnseen(Work work, Person person) {
        Set<String> branches = Serving.villages(network, work, VisitTalk.staff(person));
        if (branches.isEmpty()) {
            return texts.say(Say.VISITS_LONG_AGO_NOT_HIS);
        }
        List<String> lines = branches.stream()
            .flatMap(branch -> visits.mornings().longAgo(work, branch).stream())
            .map(line -> texts.say(Say.VISITS_WEEK_LINE, "name", line.house().head(), "address", line.house().address(),
                    "last", line.visits().last() == null ? "" : Speech.day(line.visits().last(), work.now()), "by", ""))
            .toList();
        return lines.isEmpty() ? texts.say(Say.VISITS_LONG_AGO_NONE)
                : texts.say(Say.VISITS_LONG_AGO_ALL, "count", lines.size(), "list",
                        Choices.of(work, channels.of(person.contact()), person.contact(), texts,
                                Word.LONG_UNSEEN.shown(), lines, SHOWN));
    }

}
