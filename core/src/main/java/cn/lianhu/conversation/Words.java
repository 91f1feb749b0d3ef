package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.Argument;
import cn.lianhu.chat.Audience;
import cn.lianhu.chat.Beginning;
import cn.lianhu.chat.ChatParser;
import cn.lianhu.chat.Utterance;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody typed: a word, something near one, or free words. */
final class Words {

    private static final String FIXED = "修好了";

    private static final List<String> FURTHER = List.of("下一页", "更多");

    private static final Set<Word> OF_HIS_OWN = EnumSet.of(Word.PROGRESS, Word.URGE, Word.WITHDRAW);

    private final Texts texts;

    private final Toolbox box;

    private final Rights rights;

    private final Vocabulary vocabulary;

    private final Orders orders;

    private final Free free;

    private final Lists lists;

    private final Personal personal;

    private final Chooser chooser;

    private final Doubting doubts;

    private final Showing showing;

    private final Leading leading;

    private final Noting noting;

    private final Offers offers;

    private final StaffAnswers staff;

    private final Revealing revealing;

    private final Supplements supplements;

    private final Quiet quiet;

    private final BareArgument bare;

    Words(Toolbox box, Reporting reporting, MediaMessages media, Binding binding, Places places) {
        this.box = box;
        this.texts = box.tools().texts();
        this.rights = box.tools().rights();
        this.chooser = new Chooser(box);
        this.leading = new Leading(texts);
        this.offers = new Offers(box);
        this.revealing = new Revealing(box);
        this.supplements = new Supplements(box, reporting);
        TicketWords ticketWords = new TicketWords(box, chooser);
        List<OnTicket> onTickets = ticketWords.all(new Verdicts(box, chooser, reporting), offers, revealing,
                supplements);
        this.orders = new Orders(box, chooser, leading, offers, onTickets);
        this.staff = new StaffAnswers(box, orders);
        this.free = new Free(box, reporting, media, places, new TalkAnswers(box, orders, binding), staff);
        this.lists = new Lists(box);
        this.personal = new Personal(box, binding);
        this.showing = new Showing(box, lists, leading);
        this.vocabulary = new Vocabulary(rights,
                Stream
                    .of(onTickets, showing.words(), lists.words(), binding.words(), personal.words(),
                            new People(box, reporting, binding).words(), List.of(ticketWords.merge(), staff.word(),
                                    new Help(rights, texts).word(), new NewProblem(texts, reporting).word()))
                    .<Saying>flatMap(List::stream)
                    .toList());
        this.doubts = new Doubting(box, orders);
        this.noting = new Noting(box.tools());
        this.quiet = new Quiet(texts);
        this.bare = new BareArgument(box);
    }

    String answer(Work work, Person before, Reading said) {
        String text = said.words();
        Optional<Ticket> revealed = revealing.confirmed(work, before, text);
        if (revealed.isPresent()) {
            return revealing.reveal(work, before, revealed.get());
        }
        if (personal.confirms(before, text)) {
            return personal.delete(work, before);
        }
        Person person = personal.unconfirmed(work, before);
        Optional<String> aloud = quiet.ended(work, person, text);
        if (aloud.isPresent()) {
            return aloud.get();
        }
        if (!FURTHER.contains(text)) {
            return understood(work, Choices.fresh(work, person), said);
        }
        String shown = Choices.goesOn(person);
        return shown == null ? lists.next(work, person) : understood(work, person, said.of(shown));
    }

    private String understood(Work work, Person person, Reading said) {
        Actor actor = Actor.of(person);
        return switch (ChatParser.parse(said.words(), new Voice(work, actor, box))) {
            case Order order -> order(work, person, said, order);
            case Utterance.Doubtful doubt -> doubts.ask(work, actor, doubt);
            case Utterance.Report report ->
                oddly(work, person, said).orElseGet(() -> free.answer(work, person, said.of(report.text())));
            case Utterance.Numbered numbered -> numbered(work, actor, said, numbered);
            case Utterance.FixedRemark remark -> fixed(work, person, said, remark);
            case Utterance.NotVisible hidden -> offers.over(work, person, hidden.word(), hidden.number())
                .orElseGet(() -> texts.say(Say.NOT_VISIBLE, "number", hidden.number()));
            case Utterance.NoSuchTicket none -> noSuchTicket(work, actor, none);
            case Utterance.Which which -> which(work, actor, which);
        };
    }

    private String noSuchTicket(Work work, Actor actor, Utterance.NoSuchTicket none) {
        String text = texts.say(Say.NOT_VISIBLE, "number", none.number());
        boolean closes = none.word().audience() == Audience.SECRETARY && rights.maySay(actor, none.word());
        return closes ? text + "\n" + which(work, actor, new Utterance.Which(none.word(), "")) : text;
    }

    /**
     * A secretary's word without the number it needs: which ticket is meant, even when
     * there is one only.
     */
    private String which(Work work, Actor actor, Utterance.Which which) {
        List<Ticket> fitting = orders.fitting(work, actor, which.word());
        String asked = fitting.isEmpty() ? chooser.none(actor, which.word())
                : chooser.list(work, actor, fitting, which.word(), which.rest());
        return asked + "\n" + texts.say(Say.WHICH_OR_NEW);
    }

    /**
     * 看村 水南村 of somebody who lists none, 统计 本月: a word with what it does not take is
     * still no report.
     */
    private Optional<String> oddly(Work work, Person person, Reading said) {
        if (new Voice(work, Actor.of(person), box).questionOpen() || Places.awaited(work, person)) {
            return Optional.empty();
        }
        return Beginning.of(said.words())
            .filter(begun -> bare.is(said.of(begun.rest()))
                    || OF_HIS_OWN.contains(begun.word()) && bare.namesHis(work, person, said.of(begun.rest())))
            .flatMap(begun -> oddly(work, person, said, begun.word(), begun.rest()));
    }

    private Optional<String> oddly(Work work, Person person, Reading said, Word word, String rest) {
        Order alone = new Order(word, List.of(), word.argument() == Argument.TEXT ? rest : "");
        boolean acts = !(vocabulary.of(word) instanceof Saying.Plain) && vocabulary.maySay(Actor.of(person), alone);
        return word == Word.UNBIND ? Optional.empty() : Optional
            .of(acts ? which(work, Actor.of(person), new Utterance.Which(word, "")) : order(work, person, said, alone));
    }

    private String order(Work work, Person person, Reading said, Order order) {
        Word word = order.word();
        if (!vocabulary.maySay(Actor.of(person), order)) {
            boolean above = word.audience() == Audience.SECRETARY && person.member() != null;
            return texts.say(above ? Say.WORD_FOR_SECRETARY : Say.WORD_FOR_STAFF, "word", word.shown());
        }
        return switch (vocabulary.of(word)) {
            case Saying.Plain plain -> plain.answer().to(work, person, said, order);
            case Saying.OnTwo two -> two.answer().to(work, person, said, order);
            case Saying.OnTicket on -> orders.carryOut(work, Actor.of(person), said, order);
        };
    }

    /**
     * A number and words that are no command: what a resident adds, or a hint what staff
     * can say.
     */
    private String numbered(Work work, Actor actor, Reading said, Utterance.Numbered numbered) {
        Ticket named = work.ticket(numbered.number()).orElseThrow();
        if (numbered.text().isBlank()) {
            return showing.shown(work, actor, named);
        }
        Ticket ticket = leading.into(work, actor, named).orElse(named);
        Optional<String> ofTask = Own.is(actor, ticket) ? Optional.empty()
                : staff.about(work, work.person(actor.openid()), ticket, said.of(numbered.text()));
        if (ofTask.isPresent()) {
            return ofTask.get();
        }
        if (box.tools().rights().allows(work, actor, ticket, TicketEvent.SUPPLEMENT)) {
            return supplements.add(work, actor, ticket, said.of(Typed.remark(numbered.text())));
        }
        boolean his = Own.is(actor, ticket);
        return texts.say(his ? Say.NUMBERED_CLOSED : Say.NUMBERED_STAFF, "number", ticket.shownNumber());
    }

    /**
     * 修好了 of somebody whose word does not finish it: a note for the handler, or as good
     * as a rating.
     */
    private String fixed(Work work, Person person, Reading said, Utterance.FixedRemark remark) {
        Actor actor = Actor.of(person);
        List<Ticket> his = (remark.number() != null ? work.tickets(List.of(remark.number()))
                : work.tickets(Own.numbers(work, actor)))
            .stream()
            .filter(t -> Own.is(actor, t))
            .toList();
        List<Ticket> open = his.stream().filter(t -> t.state().working() || t.state() == TicketState.ON_HOLD).toList();
        if (open.size() > 1) {
            return chooser.list(work, actor, open, t -> t.shownNumber() + " " + FIXED, "", remark.text());
        }
        if (open.size() == 1) {
            return noting
                .residentSaysFixed(work, actor, open.getFirst(),
                        Contact.words(Typed.remark(remark.text()), open.getFirst()))
                .text();
        }
        Optional<String> ofTask = his.stream().anyMatch(t -> t.state() == TicketState.RESOLVED) ? Optional.empty()
                : staff.fixed(work, person, said.of(remark.text()), remark.number());
        if (ofTask.isPresent()) {
            return ofTask.get();
        }
        return his.stream()
            .filter(t -> t.state() == TicketState.RESOLVED || t.state() == TicketState.CLOSED)
            .findFirst()
            .map(t -> texts.say(Say.FIXED_RATE, "number", t.shownNumber()))
            .orElseGet(() -> person.member() == null ? texts.say(Say.TALK_THANKS) : remark.number() == null
                    ? texts.say(Say.FIXED_STAFF) : texts.say(Say.NUMBERED_STAFF, "number", remark.number()));
    }

}
