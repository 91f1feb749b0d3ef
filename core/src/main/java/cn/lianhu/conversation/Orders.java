package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Accepting;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Asking;
import cn.lianhu.casework.ByPhone;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.ClosingTickets;
import cn.lianhu.casework.Confiding;
import cn.lianhu.casework.Forwarding;
import cn.lianhu.casework.Holding;
import cn.lianhu.casework.Judging;
import cn.lianhu.casework.Merging;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.Raising;
import cn.lianhu.casework.Reclassifying;
import cn.lianhu.casework.Resolving;
import cn.lianhu.casework.Rights;
import cn.lianhu.casework.Standings;
import cn.lianhu.casework.TakingOver;
import cn.lianhu.casework.ToldInPerson;
import cn.lianhu.casework.Undoing;
import cn.lianhu.casework.Urging;
import cn.lianhu.casework.Withdrawing;
import cn.lianhu.chat.HoldArgs;
import cn.lianhu.chat.PhoneCall;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that act on a ticket: which ticket is meant, and the act. */
final class Orders {

    /** One word's act. */
    private interface Deed {

        String on(Work work, Actor actor, Ticket ticket, Remark rest);

    }

    private record Entry(TicketEvent event, Deed deed) {
    }

    private static final int AT_ONCE = 20;

    /** How long a photo waits for the 完成 it belongs to. */
    private static final Duration PROOFS_KEPT = Duration.ofDays(1);

    private final Texts texts;

    private final Chooser chooser;

    private final Merging merging;

    private final Resolving resolving;

    private final Judging judging;

    private final ByPhone byPhone;

    private final Holding holding;

    private final Reporting reporting;

    private final CaseSettings settings;

    private final Undoing undoing;

    private final Urging urging;

    private final Leading leading;

    private final Rights rights;

    private final Offers offers;

    private final Map<Word, Entry> deeds = new EnumMap<>(Word.class);

    Orders(Toolbox box, Reporting reporting) {
        texts = box.tools().texts();
        chooser = new Chooser(box);
        merging = new Merging(box.tools());
        resolving = new Resolving(box.tools());
        judging = new Judging(box.tools());
        byPhone = new ByPhone(box.tools());
        holding = new Holding(box.tools());
        undoing = new Undoing(box.tools());
        urging = new Urging(box.tools());
        leading = new Leading(texts);
        rights = box.tools().rights();
        offers = new Offers(box);
        this.reporting = reporting;
        settings = box.tools().settings();
        residents(box);
        staff(box);
    }

    private void residents(Toolbox box) {
        Withdrawing withdrawing = new Withdrawing(box.tools());
        Noting noting = new Noting(box.tools());
        Revealing revealing = new Revealing(box);
        Supplements supplements = new Supplements(box, reporting);
        deed(Word.SUPPLEMENT, TicketEvent.SUPPLEMENT, (w, a, t, rest) -> supplements.add(w, a, t, rest.read()));
        deed(Word.URGE, TicketEvent.URGE, (w, a, t, rest) -> urging.urge(w, a, t).text());
        deed(Word.WITHDRAW, TicketEvent.WITHDRAW, (w, a, t, rest) -> withdrawing.withdraw(w, a, t).text());
        deed(Word.SATISFIED, TicketEvent.RATE, (w, a, t, rest) -> rate(w, a, t, Rating.SATISFIED, rest));
        deed(Word.FAIRLY_SATISFIED, TicketEvent.RATE, (w, a, t, rest) -> rate(w, a, t, Rating.FAIRLY_SATISFIED, rest));
        deed(Word.DISSATISFIED, TicketEvent.REOPEN, this::notFixed);
        deed(Word.NOT_FIXED, TicketEvent.REOPEN, this::notFixed);
        deed(Word.APPEAL, TicketEvent.APPEAL, this::appeal);
        deed(Word.ME_TOO, TicketEvent.FOLLOW, (w, a, t, rest) -> offers.taken(w, a, t));
        deed(Word.NOT_SAME, TicketEvent.UNMERGE, (w, a, t, rest) -> offers.refused(w, a, t));
        deed(Word.MAKE_PUBLIC, TicketEvent.PUBLISH, (w, a, t, rest) -> revealing.ask(w, a, t));
        deed(Word.UNDO, TicketEvent.UNDO, (w, a, t, rest) -> undoing.undo(w, a, t).text());
    }

    private void staff(Toolbox box) {
        Confiding confiding = new Confiding(box.tools());
        Accepting accepting = new Accepting(box.tools());
        Raising raising = new Raising(box.tools());
        Noting noting = new Noting(box.tools());
        Asking asking = new Asking(box.tools());
        Forwarding forwarding = new Forwarding(box.tools());
        Reclassifying reclassifying = new Reclassifying(box.tools());
        ClosingTickets closing = new ClosingTickets(box.tools());
        ToldInPerson inPerson = new ToldInPerson(box.tools());
        deed(Word.ACCEPT, TicketEvent.ACCEPT, (w, a, t, rest) -> accepting.accept(w, a, t).text());
        deed(Word.RESOLVE, TicketEvent.RESOLVE, this::resolve);
        deed(Word.NOTE, TicketEvent.NOTE, (w, a, t, rest) -> noting.note(w, a, t, rest.words()).text());
        deed(Word.RETURN, TicketEvent.RETURN,
                (w, a, t, rest) -> raising.raise(w, a, t, TicketEvent.RETURN, rest.words()).text());
        deed(Word.RAISE, TicketEvent.RAISE,
                (w, a, t, rest) -> raising.raise(w, a, t, TicketEvent.RAISE, rest.words()).text());
        deed(Word.ASK, TicketEvent.ASK, (w, a, t, rest) -> asking.ask(w, a, t, rest.words()).text());
        deed(Word.FORWARD, TicketEvent.FORWARD, (w, a, t, rest) -> forwarding.forward(w, a, t, rest.words()).text());
        TakingOver takingOver = new TakingOver(box.tools());
        deed(Word.TAKE_OVER, TicketEvent.TAKE_OVER, (w, a, t, rest) -> takingOver.takeOver(w, a, t).text());
        deed(Word.RECLASSIFY, TicketEvent.RECLASSIFY,
                (w, a, t, rest) -> reclassifying.reclassify(w, a, t, rest.words()).text());
        deed(Word.TOLD, TicketEvent.TOLD_IN_PERSON, (w, a, t, rest) -> inPerson.told(w, a, t).text());
        deed(Word.CLOSE, TicketEvent.CLOSE, (w, a, t, rest) -> closing.close(w, a, t, rest.words()).text());
        deed(Word.SEND_BACK, TicketEvent.SEND_BACK,
                (w, a, t, rest) -> resolving.sendBack(w, a, t, rest.words()).text());
        deed(Word.REJECT, TicketEvent.REJECT, (w, a, t, rest) -> closing.reject(w, a, t, rest.words()).text());
        deed(Word.HOLD, TicketEvent.HOLD, (w, a, t, rest) -> hold(Word.HOLD, holding::hold, w, a, t, rest.words()));
        deed(Word.REFER_OUT, TicketEvent.HOLD,
                (w, a, t, rest) -> hold(Word.REFER_OUT, holding::referOut, w, a, t, rest.words()));
        deed(Word.REFER, TicketEvent.REFER, (w, a, t, rest) -> confiding.refer(w, a, t, rest.words()).text());
        deed(Word.REWORD, TicketEvent.REWORD, (w, a, t, rest) -> confiding.reword(w, a, t, rest.words()).text());
        deed(Word.ASK_WHO, TicketEvent.ASK_WHO, (w, a, t, rest) -> confiding.askWho(w, a, t).text());
        deed(Word.AGREE_WHO, TicketEvent.AGREE_WHO, (w, a, t, rest) -> confiding.agree(w, a, t).text());
        deed(Word.RESUME, TicketEvent.RESUME, (w, a, t, rest) -> holding.resume(w, a, t).text());
    }

    private void deed(Word word, TicketEvent event, Deed deed) {
        deeds.put(word, new Entry(event, deed));
    }

    boolean knows(Word word) {
        return word == Word.MERGE || deeds.containsKey(word);
    }

    String carryOut(Work work, Actor actor, Reading said, Order order) {
        if (order.word() == Word.MERGE) {
            return merge(work, actor, order.numbers());
        }
        Entry entry = deeds.get(order.word());
        Remark rest = new Remark(said, Typed.remark(order.rest()));
        if (!order.numbers().isEmpty()) {
            return order.numbers()
                .stream()
                .distinct()
                .limit(AT_ONCE)
                .map(n -> work.ticket(n).orElseThrow())
                .map(t -> on(work, actor, order.word(), t, rest))
                .collect(Collectors.joining("\n"));
        }
        Optional<Ticket> offered = offers.last(work, actor, order.word());
        if (offered.isPresent()) {
            return on(work, actor, order.word(), offered.get(), rest);
        }
        if (order.word() == Word.ME_TOO) {
            return texts.say(Say.FOLLOW_HOW);
        }
        List<Ticket> fitting = fitting(work, actor, order.word());
        if (fitting.isEmpty()) {
            return merged(work, actor, order.word()).map(t -> on(work, actor, order.word(), t, rest))
                .orElseGet(() -> chooser.none(actor, order.word()));
        }
        return fitting.size() == 1 ? entry.deed().on(work, actor, fitting.getFirst(), rest)
                : chooser.list(work, actor, fitting, order.word(), rest.words());
    }

    /**
     * What was merged goes on in another ticket, and so does what its reporter says of
     * it.
     */
    private String on(Work work, Actor actor, Word word, Ticket ticket, Remark rest) {
        Optional<Ticket> into = leading.leads(word) ? leading.into(work, actor, ticket) : Optional.empty();
        if (into.isEmpty()) {
            return deeds.get(word).deed().on(work, actor, ticket, rest);
        }
        boolean follows = word == Word.URGE && Standings.reporter(actor, ticket)
                && !Standings.reporter(actor, into.get());
        return follows ? urging.urgeInto(work, actor, ticket, into.get()).text()
                : leading.says(ticket, into.get()) + "\n" + deeds.get(word).deed().on(work, actor, into.get(), rest);
    }

    /** His last that was merged, where nothing else of his can be urged. */
    private Optional<Ticket> merged(Work work, Actor actor, Word word) {
        return word != Word.URGE ? Optional.empty()
                : work.tickets(Own.numbers(work, actor))
                    .stream()
                    .filter(t -> leading.into(work, actor, t).filter(Ticket::open).isPresent())
                    .findFirst();
    }

    /**
     * The tickets a word can be meant for: of the words with two events, those of either.
     */
    List<Ticket> fitting(Work work, Actor actor, Word word) {
        if (word == Word.UNDO) {
            return undoable(work, actor);
        }
        if (!deeds.containsKey(word)) {
            return List.of();
        }
        List<Ticket> all = new ArrayList<>(chooser.fitting(work, actor, deeds.get(word).event()));
        if (word == Word.NOT_FIXED || word == Word.DISSATISFIED) {
            all.removeIf(t -> judging.tooLate(work, t));
            all.addAll(chooser.fitting(work, actor, TicketEvent.NOT_FIXED));
        }
        if (word == Word.SATISFIED || word == Word.FAIRLY_SATISFIED) {
            all.removeIf(t -> t.closing().ratings().containsKey(judge(actor)));
        }
        return word == Word.SUPPLEMENT && all.size() > 1 ? List.of(all.getFirst()) : all;
    }

    private static String judge(Actor actor) {
        return actor.household() != null ? actor.household() : actor.openid();
    }

    private List<Ticket> undoable(Work work, Actor actor) {
        return work.tickets(chooser.near(work, actor)).stream().filter(t -> undoing.possible(work, actor, t)).toList();
    }

    private String merge(Work work, Actor actor, List<Long> numbers) {
        if (numbers.size() != 2) {
            return texts.say(Say.MERGE_NEEDS_TWO);
        }
        return merging
            .merge(work, actor, work.ticket(numbers.get(0)).orElseThrow(), work.ticket(numbers.get(1)).orElseThrow())
            .text();
    }

    private String rate(Work work, Actor actor, Ticket ticket, Rating rating, Remark remark) {
        String words = remark.words();
        return rung(actor, ticket, words).map(said -> byPhone.rate(work, actor, ticket, rating, said))
            .orElseGet(() -> judging.rate(work, actor, ticket, rating, words))
            .text();
    }

    /** What a member was told on the phone about somebody else's ticket. */
    private static Optional<String> rung(Actor actor, Ticket ticket, String words) {
        return actor.member() == null || Own.is(actor, ticket) ? Optional.empty() : PhoneCall.in(words);
    }

    /**
     * Before it is closed the handler goes on; after, it opens again one level up; too
     * late, it is a new report.
     */
    private String notFixed(Work work, Actor actor, Ticket ticket, Remark remark) {
        String why = remark.words();
        Optional<String> said = rung(actor, ticket, why);
        if (said.isPresent()) {
            return byPhone.notFixed(work, actor, ticket, said.get()).text();
        }
        if (ticket.state() != TicketState.CLOSED) {
            return resolving.notFixed(work, actor, ticket, why).text();
        }
        return judging.tooLate(work, ticket) && Own.is(actor, ticket) ? again(work, actor, ticket, remark)
                : judging.reopen(work, actor, ticket, TicketEvent.REOPEN, why).text();
    }

    private String appeal(Work work, Actor actor, Ticket ticket, Remark why) {
        boolean late = ticket.state() == TicketState.REJECTED && judging.tooLate(work, ticket);
        return late && Own.is(actor, ticket) ? again(work, actor, ticket, why)
                : judging.reopen(work, actor, ticket, TicketEvent.APPEAL, why.words()).text();
    }

    private String again(Work work, Actor actor, Ticket old, Remark why) {
        Person person = work.person(actor.openid());
        String text = Standings.reporter(actor, old) ? old.report().words() : "";
        return reporting.again(work, person, why.message().of(Typed.report((text + "\n" + why.words()).strip())), old);
    }

    private String resolve(Work work, Actor actor, Ticket ticket, Remark remark) {
        String words = remark.words();
        Person person = work.person(actor.openid());
        Instant since = work.now().minus(PROOFS_KEPT);
        List<Attachment> proofs = person.conversation().proofs().stream().filter(p -> p.at().isAfter(since)).toList();
        Outcome outcome = resolving.resolve(work, actor, ticket, words, proofs);
        if (outcome.done()) {
            work.save(person.with(person.conversation()
                .withProofs(List.of())
                .withLastMedia(null)
                .joining(ticket.number(), work.now().plus(settings.joinWithin()))));
        }
        return outcome.text();
    }

    /** 挂账 or 转外, which say until when and why, or to whom. */
    private interface PutOff {

        Outcome on(Work work, Actor actor, Ticket ticket, LocalDate until, String words);

    }

    private String hold(Word word, PutOff act, Work work, Actor actor, Ticket ticket, String rest) {
        LocalDate today = LocalDate.ofInstant(work.now(), Hours.ZONE);
        Optional<HoldArgs> args = HoldArgs.parse(rest, today);
        List<LocalDate> perhaps = args.isPresent() || !rights.allows(work, actor, ticket, TicketEvent.HOLD) ? List.of()
                : HoldArgs.perhaps(rest, today);
        if (!perhaps.isEmpty()) {
            return texts.say(Say.HOLD_WHICH, "number", ticket.shownNumber(), "list", perhaps.stream()
                .map(day -> texts.say(Say.HOLD_WHICH_LINE, "word", word.shown(), "number", ticket.shownNumber(), "day",
                        day.getMonthValue() + "月" + day.getDayOfMonth() + "日", "reason", HoldArgs.reason(rest, today)))
                .collect(Collectors.joining("\n")));
        }
        return act.on(work, actor, ticket, args.map(HoldArgs::until).orElse(null), args.map(HoldArgs::words).orElse(""))
            .text();
    }

}
