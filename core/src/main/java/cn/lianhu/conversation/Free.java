package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Asking;
import cn.lianhu.casework.Following;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Sorting;
import cn.lianhu.casework.Standings;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.SmallTalk;
import cn.lianhu.triage.Verdict;
import java.util.Optional;

/** Words that are no command: an answer, a place, a phone number, small talk, or a report. */
final class Free {

    private static final int PHONE_AND_LITTLE_MORE = 10;

    private final Toolbox box;
    private final Texts texts;
    private final Reporting reporting;
    private final MediaMessages media;
    private final Asking asking;
    private final Noting noting;
    private final Places places;
    private final Following following;
    private final LoneMedia lone;
    private final Sorting sorting;
    private final LookAlikes lookAlikes;
    private final StaffAnswers staff;

    Free(Toolbox box, Reporting reporting, MediaMessages media, Places places, StaffAnswers staff) {
        this.box = box;
        this.texts = box.tools().texts();
        this.reporting = reporting;
        this.media = media;
        this.asking = new Asking(box.tools());
        this.noting = new Noting(box.tools());
        this.places = places;
        this.lone = new LoneMedia(box, media);
        this.following = new Following(box.tools());
        this.sorting = new Sorting(box.tools());
        this.lookAlikes = new LookAlikes(box);
        this.staff = staff;
    }

    String answer(Work work, Person person, Reading said) {
        String text = said.words();
        Optional<String> tapped = lone.tapped(work, person, text);
        if (tapped.isPresent()) {
            return tapped.get();
        }
        if (said.accuses() && !staff.onlyNames(work, person, said)) {
            lone.toDesk(work, person);
            return reporting.words(work, person, said, null);
        }
        if (said.onlySecret()) {
            return lone.toDesk(work, person).orElseGet(() -> secret(work, person));
        }
        if (said.danger().isPresent()) {
            return places.ofDanger(work, person, said).orElseGet(() -> reporting.words(work, person, said, null));
        }
        Optional<SmallTalk> talk = said.smallTalk();
        Optional<Ticket> asked = media.asked(work, person);
        if (asked.isPresent() && (talk.isEmpty() || talk.get() == SmallTalk.OK || hasDigit(text))
                && said.answers(asked.get().report().category())) {
            return asking.answer(work, Actor.of(person), Contact.in(text, asked.get()),
                    Contact.words(Typed.remark(text), asked.get())).text();
        }
        Optional<String> ofTask = staff.to(work, person, said);
        if (ofTask.isPresent()) {
            return ofTask.get();
        }
        if (talk.isPresent()) {
            return phone(work, person, said).orElseGet(() -> smallTalk(talk.get()));
        }
        return places.said(work, person, said).or(() -> phone(work, person, said)).or(() -> unheard(work, person, said))
                .orElseGet(() -> reporting.words(work, person, said, null));
    }

    /** 保密 alone: of what he said just before, else of his last open matter. */
    private String secret(Work work, Person person) {
        return media.joined(work, person).filter(t -> Standings.reporter(Actor.of(person), t)).or(() -> latest(work, person))
                .map(t -> following.keepSecret(work, Actor.of(person), t).text())
                .orElseGet(() -> texts.say(Say.SECRET_HOW));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
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
    private Optional<String> phone(Work work, Person person, Reading said) {
        return said.phone().filter(p -> said.words().length() <= p.length() + PHONE_AND_LITTLE_MORE)
                .flatMap(p -> latest(work, person).filter(t -> !t.report().confidential())
                        .map(t -> noting.contact(work, Actor.of(person), t, p).text()));
    }

    private Optional<Ticket> latest(Work work, Person person) {
        return Own.reported(work, person).filter(Ticket::open).findFirst();
    }

    /** Words that follow a photo or voice nobody has understood say what it is; what is secret is a report of its own. */
    private Optional<String> unheard(Work work, Person person, Reading said) {
        String text = said.words();
        Category category = said.category().best();
        boolean secret = category.confidential() || said.secret() || said.accuses();
        return secret ? Optional.empty() : media.joined(work, person)
                .filter(t -> t.report().unheard() && t.state().working())
                .map(t -> explained(work, person, t, text, said.category()));
    }

    private String explained(Work work, Person person, Ticket ticket, String text, Verdict category) {
        String said = sorting.explained(work, Actor.of(person), Contact.in(text, ticket), Typed.remark(text), category.best())
                .text();
        Ticket now = work.ticket(ticket.number()).orElseThrow();
        return ticket.clocks().placeBy() == null ? said + lookAlikes.offer(work, work.person(person.openid()), now, category)
                : reporting.asked(work, now);
    }
}
