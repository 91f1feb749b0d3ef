package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.casework.Urging;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.ledger.Work;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which ticket a word is meant for, and the act on it. */
final class Orders {

    private static final int AT_ONCE = 20;

    private final Texts texts;

    private final Chooser chooser;

    private final Urging urging;

    private final Leading leading;

    private final Offers offers;

    private final LastActs lastActs;

    private final Map<Word, OnTicket> words;

    Orders(Wording wording, Chooser chooser, Leading leading, Offers offers, List<OnTicket> words, Urging urging,
            LastActs lastActs) {
        this.lastActs = lastActs;
        this.texts = wording.texts();
        this.chooser = chooser;
        this.urging = urging;
        this.leading = leading;
        this.offers = offers;
        this.words = words.stream().collect(Collectors.toMap(OnTicket::word, Function.identity()));
    }

    String carryOut(Work work, Actor actor, Reading said, Order order) {
        OnTicket word = onTicket(order.word());
        Remark rest = new Remark(said, Typed.remark(order.rest()));
        if (!order.numbers().isEmpty()) {
            return order.numbers()
                .stream()
                .distinct()
                .limit(AT_ONCE)
                .map(n -> work.ticket(n).orElseThrow())
                .map(t -> on(work, actor, word, t, rest))
                .collect(Collectors.joining("\n"));
        }
        Optional<Ticket> offered = offers.last(work, actor, order.word());
        if (offered.isPresent()) {
            return on(work, actor, word, offered.get(), rest);
        }
        if (order.word() == Word.ME_TOO) {
            return texts.say(Say.FOLLOW_HOW);
        }
        List<Ticket> fitting = fitting(work, actor, order.word());
        Optional<String> undone = order.word() == Word.UNDO ? lastActs.undo(work, actor, fitting) : Optional.empty();
        if (undone.isPresent()) {
            return undone.get();
        }
        if (fitting.isEmpty()) {
            return merged(work, actor, order.word()).map(t -> on(work, actor, word, t, rest))
                .orElseGet(() -> chooser.none(actor, order.word()));
        }
        return fitting.size() == 1 ? word.deed().on(work, actor, fitting.getFirst(), rest)
                : chooser.list(work, actor, fitting, order.word(), rest.words());
    }

    /** 撤销 2, where his last acts have such numbers. */
    Optional<String> lastAct(Work work, Actor actor, Word word, long place) {
        return word == Word.UNDO ? lastActs.undo(work, actor, place, fitting(work, actor, word)) : Optional.empty();
    }

    private OnTicket onTicket(Word word) {
        OnTicket said = words.get(word);
        if (said == null) {
            throw new IllegalArgumentException("no word on a ticket: " + word);
        }
        return said;
    }

    /**
     * What was merged goes on in another ticket, and so does what its reporter says of
     * it.
     */
    private String on(Work work, Actor actor, OnTicket word, Ticket ticket, Remark rest) {
        Optional<Ticket> into = leading.leads(word.word()) ? leading.into(work, actor, ticket) : Optional.empty();
        if (into.isEmpty()) {
            return word.deed().on(work, actor, ticket, rest);
        }
        boolean follows = word.word() == Word.URGE && TicketRoles.isReporter(actor, ticket)
                && !TicketRoles.isReporter(actor, into.get());
        return follows ? urging.urgeInto(work, actor, ticket, into.get()).text()
                : leading.says(ticket, into.get()) + "\n" + word.deed().on(work, actor, into.get(), rest);
    }

    /** His last that was merged, where nothing else of his can be urged. */
    private Optional<Ticket> merged(Work work, Actor actor, Word word) {
        return word != Word.URGE ? Optional.empty()
                : work.tickets(OwnTickets.numbers(work, actor))
                    .stream()
                    .filter(t -> leading.into(work, actor, t).filter(Ticket::open).isPresent())
                    .findFirst();
    }

    /**
     * The tickets that a word without a number can be meant for; none of a word on no
     * ticket.
     */
    List<Ticket> fitting(Work work, Actor actor, Word word) {
        OnTicket said = words.get(word);
        if (said == null) {
            return List.of();
        }
        return said.fits() == null ? chooser.fitting(work, actor, said.event()) : said.fits().of(work, actor);
    }

}
