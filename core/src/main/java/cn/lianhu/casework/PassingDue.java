package cn.lianhu.casework;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.Ticket;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the clock does to a ticket when something becomes due. */
public final class PassingDue implements WhenDue {

    private final Escalating escalating;

    private final Urging urging;

    private final Asking asking;

    private final Holding holding;

    private final ClosingDuty duty;

    private final Locating locating;

    private final Reviewing reviewing;

    private final HandingOn handingOn;

    PassingDue(Escalating escalating, Urging urging, Asking asking, Holding holding, ClosingDuty duty,
            HandingOn handingOn, Locating locating, Reviewing reviewing) {
        this.escalating = escalating;
        this.urging = urging;
        this.asking = asking;
        this.holding = holding;
        this.duty = duty;
        this.handingOn = handingOn;
        this.locating = locating;
        this.reviewing = reviewing;
    }

    @Override
    public Set<DueKind> kinds() {
        return Stream.of(Due.values()).map(DueKind::of).collect(Collectors.toSet());
    }

    @Override
    public void pass(Work work, DueThing thing) {
        Due due = Due.valueOf(thing.kind().name());
        work.ticket(thing.number())
            .filter(Ticket::open)
            .filter(t -> thing.at().equals(t.clocks().at(due)))
            .ifPresent(ticket -> pass(work, ticket, due));
    }

    private void pass(Work work, Ticket ticket, Due due) {
        switch (due) {
            case REMIND_RESPOND -> urging.remind(work, ticket, true);
            case REMIND_RESOLVE -> urging.remind(work, ticket, false);
            case GIVE_UP -> asking.giveUp(work, ticket);
            case HOLD -> holding.dateReached(work, ticket);
            case HAND_ON -> handingOn.pass(work, ticket);
            case PLACE -> locating.noPlace(work, ticket);
            case RESPOND, RESOLVE -> escalating.escalate(work, ticket, due);
            case CLOSE -> duty.late(work, ticket);
            case REVIEW -> reviewing.ask(work, ticket);
            case NO_REVIEW -> reviewing.late(work, ticket);
        }
    }

}
