package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Asking;
import cn.lianhu.casework.Following;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Sorting;
import cn.lianhu.casework.Standings;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.AnswerKind;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.SmallTalk;
import cn.lianhu.triage.Talk;
import cn.lianhu.triage.TalkKind;
import cn.lianhu.triage.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words that are no command: an answer, a place, a phone number, small talk, or a report.
 */
final class Free {

    private static final int PHONE_AND_LITTLE_MORE = 10;

    private static final double PLAIN = 0.8;

    private final Toolbox box;

    private final Texts texts;

    private final Reporting reporting;

    private final MediaMessages media;

    private final Asking asking;

    private final Noting noting;

    private final Places places;

    private final Corrections corrections;

    private final Following following;

    private final LoneMedia lone;

    private final Sorting sorting;

    private final LookAlikes lookAlikes;

    private final StaffAnswers staff;

    private final Joining joining;

    private final Drafts drafts;

    private final TalkAnswers talk;

    private final List<Rule> rules;

    Free(Toolbox box, Reporting reporting, MediaMessages media, Places places, TalkAnswers talk, StaffAnswers staff) {
        this.box = box;
        this.texts = box.tools().texts();
        this.reporting = reporting;
        this.media = media;
        this.asking = new Asking(box.tools());
        this.noting = new Noting(box.tools());
        this.places = places;
        this.corrections = new Corrections(box, media);
        this.lone = new LoneMedia(box, media);
        this.following = new Following(box.tools());
        this.sorting = new Sorting(box.tools());
        this.lookAlikes = new LookAlikes(box);
        this.staff = staff;
        this.joining = new Joining(box, media, new Supplements(box, reporting));
        this.drafts = new Drafts(box);
        this.talk = talk;
        this.rules = rules();
    }

    /**
     * The first rule that knows what to do with the words does it. Their order is what
     * they mean: an accusation before anything else, danger before what could wait, what
     * belongs to a ticket before what is new.
     */
    private List<Rule> rules() {
        return List.of(new Rule("tap below a voice or photo", (w, p, said) -> lone.tapped(w, p, said.words())),
                new Rule("accusation", this::accusation), new Rule("secrecy of what was said before", this::secrecy),
                new Rule("more about his danger", this::moreDanger), new Rule("danger", this::danger),
                new Rule("answer to our question", this::answerToQuestion), new Rule("answer to a task", staff::to),
                new Rule("a greeting, thanks or the like", this::smallTalk), new Rule("where it is", places::said),
                new Rule("what he said before put right", corrections::said),
                new Rule("a place and nothing else", this::placeAlone), new Rule("his phone number", this::phone),
                new Rule("words for a voice or photo", this::unheard),
                new Rule("more about what he just reported", this::more), new Rule("talk", this::talk),
                new Rule("maybe the beginning of a report", this::draft),
                new Rule("report", (w, p, said) -> Optional.of(report(w, p, said))));
    }

    /** What is done with words; empty when they are something else. */
    private interface Deed {

        Optional<String> with(Work work, Person person, Reading said);

    }

    private record Rule(String name, Deed deed) {
    }

    String answer(Work work, Person person, Reading said) {
        for (Rule rule : rules) {
            Optional<String> answer = rule.deed().with(work, person, said);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new IllegalStateException("the last rule takes everything");
    }

    /** With what he had begun to say. */
    private String report(Work work, Person person, Reading said) {
        Reading whole = Drafts.whole(work, person, said);
        return reporting.words(work, Drafts.end(work, person), whole, null);
    }

    private Optional<String> accusation(Work work, Person person, Reading said) {
        if (!said.accuses() || staff.onlyNames(work, person, said)) {
            return Optional.empty();
        }
        lone.toDesk(work, person);
        return Optional.of(report(work, person, said));
    }

    private Optional<String> secrecy(Work work, Person person, Reading said) {
        boolean wished = said.onlySecret() || (said.talk().is(TalkKind.SECRET) && !said.tellsOfTrouble()
                || said.secret() && places.alone(person, said).isPresent()) && !Places.awaited(work, person);
        return wished ? lone.toDesk(work, person).or(() -> Optional.of(secret(work, person))) : Optional.empty();
    }

    private Optional<String> moreDanger(Work work, Person person, Reading said) {
        return said.smallTalk().isPresent() || said.secret() || Places.awaited(work, person) ? Optional.empty()
                : joining.urgent(work, person, said);
    }

    private Optional<String> danger(Work work, Person person, Reading said) {
        return said.danger().isEmpty() ? Optional.empty()
                : places.ofDanger(work, person, said).or(() -> Optional.of(report(work, person, said)));
    }

    private Optional<String> answerToQuestion(Work work, Person person, Reading said) {
        Optional<Ticket> asked = media.asked(work, person);
        boolean may = said.smallTalk().isEmpty() || said.smallTalk().get() == SmallTalk.OK || hasDigit(said.words());
        return asked.filter(t -> may && said.answers(t.report().category()))
            .map(t -> asking
                .answer(work, Actor.of(person), Contact.in(said.words(), t),
                        Contact.words(Typed.remark(said.words()), t))
                .text());
    }

    private Optional<String> smallTalk(Work work, Person person, Reading said) {
        boolean other = said.smallTalk().filter(t -> t == SmallTalk.SINGLE).isPresent() && said.talk().clear();
        return other ? Optional.empty()
                : said.smallTalk().map(talk -> phone(work, person, said).orElseGet(() -> smallTalk(talk)));
    }

    /** Not while he is saying something, nor where it plainly is about something. */
    private Optional<String> placeAlone(Work work, Person person, Reading said) {
        boolean plain = said.talk().sense() == Talk.Sense.REPORT && said.category().confidence() >= PLAIN;
        return plain || Drafts.of(work, person).isPresent() ? Optional.empty() : places.alone(person, said)
            .map(at -> joining.there(work, person, said).orElseGet(() -> places.remember(work, person, said, at)));
    }

    private Optional<String> more(Work work, Person person, Reading said) {
        boolean talk = said.talk().clear() && said.talk().kind() != TalkKind.CORRECTION && !said.tellsOfTrouble();
        return talk || said.secret() || Places.awaited(work, person) || Drafts.of(work, person).isPresent()
                ? Optional.empty() : joining.more(work, person, said);
    }

    private Optional<String> talk(Work work, Person person, Reading said) {
        boolean report = said.tellsOfTrouble() && ofStaff(person, said);
        boolean talks = said.talk().sense() == Talk.Sense.TALK && said.phone().isEmpty() && !report;
        return talks && !told(Drafts.whole(work, person, said)) ? talk.answer(work, person, said) : Optional.empty();
    }

    /** Whether somebody of the staff tells of something new. */
    private static boolean ofStaff(Person person, Reading said) {
        return person.member() != null && said.answer().is(AnswerKind.REPORT.code());
    }

    /**
     * Whether it says by now what there is to be done; what is said later of what was
     * begun does not unsay it.
     */
    private static boolean told(Reading whole) {
        return whole.talk().sense() == Talk.Sense.REPORT
                || whole.talk().sense() == Talk.Sense.PERHAPS && whole.tellsOfTrouble();
    }

    /** Never what tells of trouble, nor while we wait to hear where something is. */
    private Optional<String> draft(Work work, Person person, Reading said) {
        if (ofStaff(person, said) || !box.drafts() || Places.awaited(work, person) || said.secret()) {
            return Optional.empty();
        }
        Reading whole = Drafts.whole(work, person, said);
        boolean there = said.tellsOfTrouble() && said.place(null) instanceof Finding.At;
        return there || told(whole) || TalkAnswers.ofAnother(said) ? Optional.empty()
                : Optional.of(drafts.keep(work, person, whole));
    }

    /** 保密 alone: of what he said just before, else of his last open matter. */
    private String secret(Work work, Person person) {
        return media.joined(work, person)
            .filter(t -> Standings.reporter(Actor.of(person), t))
            .or(() -> latest(work, person))
            .map(t -> Own.together(work, person, t)
                .stream()
                .filter(Ticket::open)
                .map(one -> following.keepSecret(work, Actor.of(person), one).text())
                .collect(Collectors.joining("\n")))
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
        return said.phone()
            .filter(p -> said.words().length() <= p.length() + PHONE_AND_LITTLE_MORE)
            .flatMap(p -> latest(work, person).filter(t -> !t.report().confidential())
                .map(t -> noting.contact(work, Actor.of(person), t, p).text()));
    }

    private Optional<Ticket> latest(Work work, Person person) {
        return Own.reported(work, person).filter(Ticket::open).findFirst();
    }

    /**
     * Words that follow a photo or voice nobody has understood say what it is; what is
     * secret is a report of its own.
     */
    private Optional<String> unheard(Work work, Person person, Reading said) {
        Category category = said.category().best();
        boolean secret = category.confidential() || said.secret() || said.accuses();
        return secret ? Optional.empty()
                : media.joined(work, person)
                    .filter(t -> t.report().unheard() && t.state().working())
                    .map(t -> explained(work, person, t, said));
    }

    private String explained(Work work, Person person, Ticket ticket, Reading said) {
        String text = said.words();
        Verdict category = said.category();
        String answer = sorting
            .explained(work, Actor.of(person), Contact.in(text, ticket), Contact.words(Typed.remark(text), ticket),
                    category.best())
            .text();
        Ticket now = work.ticket(ticket.number()).orElseThrow();
        return ticket.clocks().placeBy() == null
                ? answer + reporting.setAside(work, person, said)
                        + lookAlikes.offer(work, work.person(person.openid()), now, category)
                : reporting.asked(work, now);
    }

}
