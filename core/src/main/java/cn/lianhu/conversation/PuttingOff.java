package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Holding;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.HoldArgs;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.ledger.Work;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 挂账 and 转外, which say until when and why, or to whom; which day, where that is not
 * plain.
 */
final class PuttingOff {

    private final Texts texts;

    private final Rights rights;

    private final Holding holding;

    PuttingOff(Wording wording, Rights rights, Holding holding) {
        this.texts = wording.texts();
        this.rights = rights;
        this.holding = holding;
    }

    List<OnTicket> words() {
        return List.of(putsOff(Word.HOLD, holding::hold), putsOff(Word.REFER_OUT, holding::referOut));
    }

    private OnTicket putsOff(Word word, PutOff act) {
        return new OnTicket(word, TicketEvent.HOLD, (w, a, t, rest) -> hold(word, act, w, a, t, rest.words()));
    }

    /** 挂账 or 转外, which say until when and why, or to whom. */
    private interface PutOff {

        Outcome on(Work work, Actor actor, Ticket ticket, @Nullable LocalDate until, String words);

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
