package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Asking;
import cn.lianhu.casework.Locating;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Sorting;
import cn.lianhu.chat.Phone;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.SmallTalk;
import cn.lianhu.triage.Verdict;
import java.util.Optional;

/** Words that are no command: an answer, a place, a phone number, small talk, or a report. */
final class Free {

    private static final double SURE = 0.6;
    private static final int PLACE_AND_LITTLE_MORE = 6;
    private static final int PHONE_AND_LITTLE_MORE = 10;

    private final Toolbox box;
    private final Texts texts;
    private final Reporting reporting;
    private final MediaMessages media;
    private final Asking asking;
    private final Noting noting;
    private final Locating locating;
    private final Sorting sorting;

    Free(Toolbox box, Reporting reporting, MediaMessages media) {
        this.box = box;
        this.texts = box.tools().texts();
        this.reporting = reporting;
        this.media = media;
        this.asking = new Asking(box.tools());
        this.noting = new Noting(box.tools());
        this.locating = new Locating(box.tools(), box.routing());
        this.sorting = new Sorting(box.tools());
    }

    String answer(Work work, Person person, String text) {
        if (box.danger().in(text).isPresent()) {
            return reporting.words(work, person, text, null);
        }
        Optional<SmallTalk> talk = SmallTalk.of(text);
        Optional<Ticket> asked = media.asked(work, person);
        if (asked.isPresent() && talk.filter(t -> t != SmallTalk.OK).isEmpty() && isAnswer(text, asked.get())) {
            return asking.answer(work, Actor.of(person), asked.get(), text).text();
        }
        if (talk.isPresent()) {
            return smallTalk(talk.get());
        }
        return phone(work, person, text).or(() -> place(work, person, text)).or(() -> unheard(work, person, text))
                .orElseGet(() -> reporting.words(work, person, text, null));
    }

    private boolean isAnswer(String text, Ticket asked) {
        return box.answers().readsAsAnswer(text, box.classifier().classify(text), asked.report().category());
    }

    private String smallTalk(SmallTalk talk) {
        return texts.say(switch (talk) {
            case GREETING -> Say.TALK_GREETING;
            case THANKS -> Say.TALK_THANKS;
            case OK -> Say.TALK_OK;
            case SINGLE -> Say.TALK_SINGLE;
            case UNSUPPORTED -> Say.TALK_UNSUPPORTED;
        });
    }

    /** A phone number and little more becomes the contact of his last open ticket. */
    private Optional<String> phone(Work work, Person person, String text) {
        return Phone.find(text).filter(p -> text.length() <= p.length() + PHONE_AND_LITTLE_MORE)
                .flatMap(p -> latest(work, person)
                        .map(t -> noting.contact(work, Actor.of(person), t, p).text()));
    }

    private Optional<Ticket> latest(Work work, Person person) {
        return work.tickets(work.ticketsOf(person.openid())).stream()
                .filter(t -> t.open() && t.reportedBy(person.openid())).findFirst();
    }

    /** Where a report of his is that waits for its place; a message that names another trouble is a report. */
    private Optional<String> place(Work work, Person person, String text) {
        Optional<Ticket> waiting = work.tickets(work.ticketsOf(person.openid())).stream()
                .filter(t -> Locating.wanted(t) && t.reportedBy(person.openid())).findFirst();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        return switch (box.places().get().find(text, null)) {
            case Finding.At at when placeOnly(text, at.matched(), waiting.get()) -> Optional.of(locate(work, person,
                    waiting.get(), at.place()));
            case Finding.Ambiguous several when placeOnly(text, several.matched(), waiting.get()) ->
                    Optional.of(texts.say(Say.PLACE_SEVERAL, "number", waiting.get().shownNumber(), "list",
                            several.places().stream().limit(4).map(p -> texts.say(Say.PLACE_LINE, "place",
                                    where(p))).reduce((a, b) -> a + "\n" + b).orElse("")));
            case Finding.UnknownPlace unknown when placeOnly(text, unknown.words(), waiting.get()) -> {
                noting.supplement(work, Actor.of(person), waiting.get(), text);
                yield Optional.of(texts.say(Say.PLACE_NOT_FOUND, "number", waiting.get().shownNumber()));
            }
            default -> Optional.empty();
        };
    }

    private String where(Place place) {
        String township = place.township() == null ? "" : box.network().township(place.township())
                .map(t -> t.name()).orElse("");
        String branch = place.branch() == null ? "" : box.network().branch(place.branch()).map(b -> b.name())
                .orElse("");
        return township + branch;
    }

    private boolean placeOnly(String text, String matched, Ticket waiting) {
        if (text.length() <= matched.length() + PLACE_AND_LITTLE_MORE) {
            return true;
        }
        Verdict verdict = box.classifier().classify(text);
        return verdict.confidence() < SURE || verdict.best().code().equals(waiting.report().category());
    }

    private String locate(Work work, Person person, Ticket ticket, Place place) {
        return locating.locate(work, Actor.of(person), ticket, place, Home.of(box.network(), person)).text();
    }

    /** Words that follow a photo or voice nobody has understood say what it is. */
    private Optional<String> unheard(Work work, Person person, String text) {
        return media.joined(work, person).filter(t -> t.report().unheard())
                .map(t -> sorting.explained(work, Actor.of(person), t, text, box.classifier().classify(text).best())
                        .text());
    }
}
