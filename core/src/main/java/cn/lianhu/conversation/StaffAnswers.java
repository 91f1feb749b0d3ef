package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Accepting;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Noting;
import cn.lianhu.chat.Away;
import cn.lianhu.chat.LeaveArgs;
import cn.lianhu.chat.One;
import cn.lianhu.chat.StillBroken;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Accusing;
import cn.lianhu.triage.AnswerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the staff says, in his own words, of what he was given to do. Nothing
 * is done or closed by guess.
 */
final class StaffAnswers {

    /** From here on words are clearly of one category. */
    private static final double CLEAR = 0.8;

    private final Tasks tasks;

    private final Texts texts;

    private final Orders orders;

    private final Chooser chooser;

    private final TicketInFull whole;

    private final Accepting accepting;

    private final Noting noting;

    private final StaffOffers offers;

    StaffAnswers(Wording wording, Tasks tasks, Orders orders, Chooser chooser, TicketInFull whole, Accepting accepting,
            Noting noting, StaffOffers offers) {
        this.tasks = tasks;
        this.texts = wording.texts();
        this.orders = orders;
        this.chooser = chooser;
        this.whole = whole;
        this.accepting = accepting;
        this.noting = noting;
        this.offers = offers;
    }

    /** Empty when he has nothing to do, or the words are no answer. */
    Optional<String> to(Work work, Person person, Reading whole) {
        if (person.member() == null || ofHisOwn(work, person, whole)) {
            return Optional.empty();
        }
        Optional<Reading> behind = One.behind(whole.words()).map(whole::of);
        Reading said = behind.orElse(whole);
        Optional<String> away = away(work, person, said.words());
        if (away.isPresent()) {
            return away;
        }
        if (behind.flatMap(rest -> TaskAnswer.of(rest, false)).filter(StaffAnswers::takes).isPresent()) {
            return Optional.of(takeTold(work, person));
        }
        Given given = TaskAnswer.of(said, true).isEmpty() ? Given.NOTHING : tasks.of(work, Actor.of(person));
        if (given.none()) {
            return Optional.empty();
        }
        Optional<Long> last = LastTold.number(work, person);
        boolean atOnce = given.all().stream().anyMatch(t -> last.filter(n -> n == t.number()).isPresent());
        return TaskAnswer.of(said, atOnce).map(answer -> answered(work, person, said, answer, given));
    }

    /** 外出 3天 is offered as 请假, and 回来了 of who is on leave as 销假. */
    private Optional<String> away(Work work, Person person, String words) {
        if (Away.back(words) && work.staff(person.asMember()).away(work.now())) {
            return Optional.of(texts.say(Say.OFFER_BACK));
        }
        LocalDate today = LocalDate.ofInstant(work.now(), Hours.ZONE);
        return Away.goes(words)
            .flatMap(rest -> LeaveArgs.parse(rest, today))
            .map(leave -> texts.say(Say.OFFER_LEAVE, "days", leave.days(), "deputy", leave.deputy()));
    }

    /** 叫书记去说 of who has something to do names an official, and accuses him of nothing. */
    boolean onlyNames(Work work, Person person, Reading said) {
        return person.member() != null && !Accusing.plainly(said.words())
                && TaskAnswer.of(said, true).filter(a -> a.sure() && a.kind() != AnswerKind.DONE).isPresent()
                && !tasks.of(work, Actor.of(person)).none();
    }

    private static boolean takes(TaskAnswer answer) {
        return answer.kind() == AnswerKind.ACCEPT || answer.kind() == AnswerKind.RECEIVED;
    }

    /** What he says of his own reports: where it is, or what his photo shows. */
    private static boolean ofHisOwn(Work work, Person person, Reading said) {
        Long joins = person.conversation().joins();
        boolean photo = joins != null && work.now().isBefore(person.conversation().joinsUntil())
                && work.ticket(joins).filter(t -> t.open() && t.report().unheard()).isPresent();
        boolean place = !(said.place(null) instanceof Finding.None)
                && OwnTickets.asked(work, Actor.of(person)).anyMatch(Ticket::wantsPlace);
        return photo || place;
    }

    Saying word() {
        return new Plain(Word.TAKE_TOLD, (work, person, said, order) -> takeTold(work, person));
    }

    /** 1: of what waits the first, taken and shown whole. */
    String takeTold(Work work, Person person) {
        Actor actor = Actor.of(person);
        return tasks.of(work, actor)
            .waiting()
            .stream()
            .findFirst()
            .map(t -> accepting.accept(work, actor, t).text())
            .orElseGet(() -> texts.say(Say.NOTHING_TO_TAKE));
    }

    private String answered(Work work, Person person, Reading said, TaskAnswer answer, Given given) {
        return switch (answer.kind()) {
            case ACCEPT, RECEIVED -> accept(work, person, said, answer, given);
            case DONE -> done(work, person, said, answer, given);
            case CANNOT -> cannot(work, person, said, given);
            case QUESTION -> question(work, person, said, given) + offers.orNew(said.words(), answer.sure());
            case PROGRESS -> progress(work, person, said, answer, given);
            case FORWARD -> forward(work, person, said, given);
            case REPORT -> throw new IllegalStateException("a report is no answer");
        };
    }

    /**
     * 收到 takes what he was told last, if nothing else waits; 我去 also, unless it is said
     * of what he has already.
     */
    private String accept(Work work, Person person, Reading said, TaskAnswer answer, Given given) {
        boolean goes = answer.kind() == AnswerKind.ACCEPT;
        if (given.waiting().isEmpty()) {
            return goes ? progress(work, person, said, answer, given) : received(work, given);
        }
        Ticket first = given.waiting().getFirst();
        Optional<Long> last = LastTold.number(work, person);
        boolean his = last.filter(n -> n == first.number()).isPresent()
                || goes && given.taken().stream().noneMatch(t -> last.filter(n -> n == t.number()).isPresent());
        if (given.waiting().size() == 1 && his && answer.sure()) {
            return accepting.accept(work, Actor.of(person), first).text();
        }
        return given.waiting().size() > 1 ? chooser.list(work, Actor.of(person), given.waiting(), Word.ACCEPT, "")
                : offers.one(work, Actor.of(person), first, Say.OFFER_TAKE, "", answer.sure());
    }

    private String received(Work work, Given given) {
        if (given.taken().size() != 1) {
            return texts.say(Say.TALK_OK);
        }
        Ticket his = given.taken().getFirst();
        return texts.say(Say.STAFF_RECEIVED, "number", his.shownNumber(), "by",
                Speech.moment(his.clocks().resolveBy(), work.now()));
    }

    /** 完成, where there is but one it can be, and it is said of that. */
    private String done(Work work, Person person, Reading said, TaskAnswer answer, Given given) {
        Actor actor = Actor.of(person);
        List<Ticket> fitting = tasks.allowed(work, actor, given.all(), TicketEvent.RESOLVE);
        if (fitting.isEmpty()) {
            return accept(work, person, said, new TaskAnswer(AnswerKind.RECEIVED, false), given);
        }
        Ticket one = fitting.getFirst();
        if (fitting.size() == 1 && answer.sure() && fits(said, one) && plainly(work, person, said, one)) {
            return orders.carryOut(work, actor, said, new Order(Word.RESOLVE, List.of(one.number()), said.words()));
        }
        return offered(work, actor, narrowed(said, fitting), Word.RESOLVE, Say.OFFER_DONE, said, answer.sure());
    }

    /** Nothing in it says that it is not so, and no report of his own may be meant. */
    private static boolean plainly(Work work, Person person, Reading said, Ticket one) {
        return !StillBroken.says(said.words())
                && (one.state() != TicketState.ASSIGNED || LastTold.is(work, person, one))
                && OwnTickets.reported(work, person).noneMatch(t -> t.state().working());
    }

    private String cannot(Work work, Person person, Reading said, Given given) {
        Actor actor = Actor.of(person);
        List<Ticket> fitting = tasks.allowed(work, actor, given.all(), TicketEvent.RAISE);
        if (fitting.isEmpty()) {
            return texts.say(given.waiting().isEmpty() ? Say.TALK_OK : Say.STAFF_CANNOT_TOLD, "number",
                    given.all().getFirst().shownNumber());
        }
        return offered(work, actor, meant(work, person, fitting), Word.RAISE, Say.OFFER_RAISE, said, true);
    }

    private String question(Work work, Person person, Reading said, Given given) {
        Actor actor = Actor.of(person);
        List<Ticket> meant = meant(work, person, given.all());
        return meant.size() == 1 ? whole.show(work, actor, meant.getFirst())
                : chooser.list(work, actor, meant, Word.SHOW, "");
    }

    /** 进展 of the one it fits; who has just been told of it and is at it has taken it. */
    private String progress(Work work, Person person, Reading said, TaskAnswer answer, Given given) {
        Actor actor = Actor.of(person);
        List<Ticket> fitting = narrowed(said, tasks.allowed(work, actor, given.all(), TicketEvent.NOTE));
        if (fitting.size() == 1 && answer.sure() && fits(said, fitting.getFirst())) {
            return note(work, person, fitting.getFirst(), said);
        }
        return fitting.isEmpty() ? accept(work, person, said, new TaskAnswer(AnswerKind.RECEIVED, false), given)
                : offered(work, actor, fitting, Word.NOTE, Say.OFFER_NOTE, said, answer.sure());
    }

    private String note(Work work, Person person, Ticket ticket, Reading said) {
        Actor actor = Actor.of(person);
        boolean takes = ticket.state() == TicketState.ASSIGNED && LastTold.is(work, person, ticket);
        if (takes) {
            accepting.accept(work, actor, ticket);
        }
        String noted = noting.note(work, actor, work.ticket(ticket.number()).orElseThrow(), Typed.remark(said.words()))
            .text();
        return takes ? texts.say(Say.STAFF_TAKEN, "number", ticket.shownNumber()) + "\n" + noted
                : ticket.state() == TicketState.ASSIGNED ? noted + "\n" + offers.take(ticket) : noted;
    }

    private String forward(Work work, Person person, Reading said, Given given) {
        Actor actor = Actor.of(person);
        List<Ticket> meant = meant(work, person, given.all());
        if (meant.size() == 1) {
            return forward(work, actor, said, meant.getFirst());
        }
        boolean may = !tasks.allowed(work, actor, meant, TicketEvent.FORWARD).isEmpty();
        return chooser.list(work, actor, meant, may ? Word.FORWARD : Word.RAISE,
                may ? offers.whom(said).orElse(said.words()) : said.words());
    }

    /** Who may not pass it on himself has it raised, with his words as the reason. */
    private String forward(Work work, Actor actor, Reading said, Ticket ticket) {
        if (!tasks.allows(work, actor, ticket, TicketEvent.FORWARD)) {
            return offers.one(work, actor, ticket, Say.OFFER_FORWARD_RAISE, said.words(), true);
        }
        return offers.whom(said)
            .map(whom -> offers.one(work, actor, ticket, Say.OFFER_FORWARD, whom, true))
            .orElseGet(() -> orders.carryOut(work, actor, said, new Order(Word.FORWARD, List.of(ticket.number()), "")));
    }

    /**
     * Words behind a ticket's number; empty when they are no answer, or he has no part in
     * it.
     */
    Optional<String> about(Work work, Person person, Ticket ticket, Reading said) {
        Actor actor = Actor.of(person);
        if (person.member() != null && ticket.state() == TicketState.ON_HOLD) {
            return TaskAnswer.ofTask(said)
                .filter(answer -> answer.kind() == AnswerKind.PROGRESS
                        && tasks.allows(work, actor, ticket, TicketEvent.NOTE))
                .map(answer -> note(work, person, ticket, said));
        }
        if (person.member() == null || !ticket.state().working()) {
            return Optional.empty();
        }
        boolean takes = tasks.allows(work, actor, ticket, TicketEvent.ACCEPT);
        boolean his = tasks.allows(work, actor, ticket, TicketEvent.NOTE);
        return TaskAnswer.ofTask(said).filter(a -> takes || his).map(answer -> switch (answer.kind()) {
            case ACCEPT, RECEIVED ->
                takes ? accepting.accept(work, actor, ticket).text() : answer.kind() == AnswerKind.ACCEPT
                        ? note(work, person, ticket, said) : received(work, new Given(List.of(), List.of(ticket)));
            case QUESTION -> whole.show(work, actor, ticket);
            case FORWARD -> forward(work, actor, said, ticket);
            case CANNOT -> his ? offers.one(work, actor, ticket, Say.OFFER_RAISE, said.words(), true) : null;
            case PROGRESS -> his ? note(work, person, ticket, said) : null;
            case DONE -> his ? done(work, actor, ticket, said, answer) : null;
            case REPORT -> null;
        });
    }

    private String done(Work work, Actor actor, Ticket ticket, Reading said, TaskAnswer answer) {
        return answer.sure() && !StillBroken.says(said.words())
                ? orders.carryOut(work, actor, said, new Order(Word.RESOLVE, List.of(ticket.number()), said.words()))
                : offers.one(work, actor, ticket, Say.OFFER_DONE, said.words(), true);
    }

    /** 修好了 of somebody who has something in hand. */
    Optional<String> fixed(Work work, Person person, Reading said, @Nullable Long number) {
        if (person.member() == null) {
            return Optional.empty();
        }
        Actor actor = Actor.of(person);
        TaskAnswer done = new TaskAnswer(AnswerKind.DONE, true);
        Given given = tasks.of(work, actor);
        List<Ticket> his = tasks.allowed(work, actor, given.all(), TicketEvent.RESOLVE);
        return number == null
                ? Optional.of(his).filter(all -> !all.isEmpty()).map(all -> done(work, person, said, done, given))
                : his.stream()
                    .filter(t -> t.number() == number)
                    .findFirst()
                    .map(t -> done(work, actor, t, said.of(said.words().replaceAll("[#＃]? ?" + number, "").strip()),
                            done));
    }

    /** The one he was told last, or the only one that waits; else all of them. */
    private List<Ticket> meant(Work work, Person person, List<Ticket> all) {
        if (all.size() < 2) {
            return all;
        }
        Optional<Long> last = LastTold.number(work, person);
        List<Ticket> told = all.stream().filter(t -> last.filter(n -> n == t.number()).isPresent()).toList();
        return told.isEmpty() ? all : told;
    }

    /** Those of the category the words are clearly of, if there are any. */
    private static List<Ticket> narrowed(Reading said, List<Ticket> all) {
        List<Ticket> same = all.stream().filter(t -> said.category().confidence() >= CLEAR && fits(said, t)).toList();
        return same.isEmpty() ? all : same;
    }

    /** Whether the words are not clearly about something else. */
    private static boolean fits(Reading said, Ticket ticket) {
        return said.category().confidence() < CLEAR || said.category().best().code().equals(ticket.report().category());
    }

    private String offered(Work work, Actor actor, List<Ticket> several, Word word, Say one, Reading said,
            boolean sure) {
        return several.size() == 1 ? offers.one(work, actor, several.getFirst(), one, said.words(), sure)
                : offers.list(work, actor, several, word, said.words(), sure);
    }

}
