package cn.lianhu.testing;

import cn.lianhu.casework.Accepting;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Asking;
import cn.lianhu.casework.ByPhone;
import cn.lianhu.casework.ClosingTickets;
import cn.lianhu.casework.Confiding;
import cn.lianhu.casework.Following;
import cn.lianhu.casework.Forwarding;
import cn.lianhu.casework.HandingOn;
import cn.lianhu.casework.Holding;
import cn.lianhu.casework.Judging;
import cn.lianhu.casework.Locating;
import cn.lianhu.casework.Merging;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.Raising;
import cn.lianhu.casework.Reclassifying;
import cn.lianhu.casework.Resolving;
import cn.lianhu.casework.Sorting;
import cn.lianhu.casework.StandingIn;
import cn.lianhu.casework.TakingOver;
import cn.lianhu.casework.ToldInPerson;
import cn.lianhu.casework.Tools;
import cn.lianhu.casework.Undoing;
import cn.lianhu.casework.Urging;
import cn.lianhu.casework.Withdrawing;
import cn.lianhu.network.Place;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.TicketEvent;
import java.time.LocalDate;
import java.util.List;

/** Somebody who acts on tickets, one method a word. */
public final class Hand {

    private final Bench bench;

    private final Actor actor;

    private final Tools tools;

    Hand(Bench bench, Actor actor) {
        this.bench = bench;
        this.actor = actor;
        this.tools = bench.tools();
    }

    public Outcome accept(long n) {
        return bench.act(actor, n, new Accepting(tools)::accept);
    }

    public Outcome giveBack(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> new Raising(tools).raise(w, a, t, TicketEvent.RETURN, why));
    }

    public Outcome raise(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> new Raising(tools).raise(w, a, t, TicketEvent.RAISE, why));
    }

    public Outcome forward(long n, String to) {
        return bench.act(actor, n, (w, a, t) -> new Forwarding(tools).forward(w, a, t, to));
    }

    public Outcome takeOver(long n) {
        return bench.act(actor, n, new TakingOver(tools)::takeOver);
    }

    public Outcome rateByPhone(long n, Rating rating, String said) {
        return bench.act(actor, n, (w, a, t) -> new ByPhone(tools).rate(w, a, t, rating, said));
    }

    public Outcome notFixedByPhone(long n, String said) {
        return bench.act(actor, n, (w, a, t) -> new ByPhone(tools).notFixed(w, a, t, said));
    }

    public Outcome ask(long n, String question) {
        return bench.act(actor, n, (w, a, t) -> new Asking(tools).ask(w, a, t, question));
    }

    public Outcome answer(long n, String answer) {
        return bench.act(actor, n, (w, a, t) -> new Asking(tools).answer(w, a, t, answer));
    }

    public Outcome note(long n, String words) {
        return bench.act(actor, n, (w, a, t) -> new Noting(tools).note(w, a, t, words));
    }

    public Outcome supplement(long n, String words) {
        return bench.act(actor, n, (w, a, t) -> new Noting(tools).supplement(w, a, t, words));
    }

    public Outcome contact(long n, String phone) {
        return bench.act(actor, n, (w, a, t) -> new Noting(tools).contact(w, a, t, phone));
    }

    public Outcome hold(long n, LocalDate until, String why) {
        return bench.act(actor, n, (w, a, t) -> new Holding(tools).hold(w, a, t, until, why));
    }

    public Outcome referOut(long n, LocalDate until, String whom) {
        return bench.act(actor, n, (w, a, t) -> new Holding(tools).referOut(w, a, t, until, whom));
    }

    public Outcome resume(long n) {
        return bench.act(actor, n, new Holding(tools)::resume);
    }

    public Outcome resolve(long n, String words) {
        return bench.act(actor, n, (w, a, t) -> new Resolving(tools).resolve(w, a, t, words, List.of()));
    }

    public Outcome notFixed(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> new Resolving(tools).notFixed(w, a, t, why));
    }

    public Outcome sendBack(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> new Resolving(tools).sendBack(w, a, t, why));
    }

    public Outcome close(long n, String opinion) {
        return bench.act(actor, n, (w, a, t) -> new ClosingTickets(tools).close(w, a, t, opinion));
    }

    public Outcome reject(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> new ClosingTickets(tools).reject(w, a, t, why));
    }

    public Outcome rate(long n, Rating rating) {
        return bench.act(actor, n, (w, a, t) -> new Judging(tools).rate(w, a, t, rating, ""));
    }

    public Outcome reopen(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> new Judging(tools).reopen(w, a, t, TicketEvent.REOPEN, why));
    }

    public Outcome appeal(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> new Judging(tools).reopen(w, a, t, TicketEvent.APPEAL, why));
    }

    public Outcome withdraw(long n) {
        return bench.act(actor, n, new Withdrawing(tools)::withdraw);
    }

    public Outcome merge(long a, long b) {
        return bench.act(actor, a, (w, who, t) -> new Merging(tools).merge(w, who, t, w.ticket(b).orElseThrow()));
    }

    public Outcome unmerge(long n) {
        return bench.act(actor, n, new Merging(tools)::unmerge);
    }

    public Outcome urge(long n) {
        return bench.act(actor, n, new Urging(tools)::urge);
    }

    public Outcome reclassify(long n, String to) {
        return bench.act(actor, n, (w, a, t) -> new Reclassifying(tools).reclassify(w, a, t, to));
    }

    public Outcome undo(long n) {
        return bench.act(actor, n, new Undoing(tools)::undo);
    }

    public Outcome follow(long n) {
        return bench.act(actor, n, new Following(tools)::follow);
    }

    public Outcome publish(long n) {
        return bench.act(actor, n, new Following(tools)::publish);
    }

    public Outcome fixed(long n) {
        return bench.act(actor, n, (w, a, t) -> new Noting(tools).residentSaysFixed(w, a, t, "修好了"));
    }

    public Outcome join(long own, long other) {
        return bench.act(actor, own, (w, a, t) -> new Merging(tools).join(w, a, t, w.ticket(other).orElseThrow()));
    }

    public Outcome keepSecret(long n) {
        return bench.act(actor, n, new Following(tools)::keepSecret);
    }

    public Outcome refer(long n, String whom) {
        return bench.act(actor, n, (w, a, t) -> new Confiding(tools).refer(w, a, t, whom));
    }

    public Outcome reword(long n, String words) {
        return bench.act(actor, n, (w, a, t) -> new Confiding(tools).reword(w, a, t, words));
    }

    public Outcome askWho(long n) {
        return bench.act(actor, n, new Confiding(tools)::askWho);
    }

    public Outcome agreeWho(long n) {
        return bench.act(actor, n, new Confiding(tools)::agree);
    }

    public Outcome danger(long n) {
        return bench.act(actor, n, new HandingOn(tools)::danger);
    }

    public Outcome dangerHeard(long n) {
        return bench.act(actor, n, new HandingOn(tools)::dangerHeard);
    }

    /** What he had to do is a deputy's from now on. */
    public void standIn(String deputy) {
        bench.run(w -> new StandingIn(tools).takes(w, actor, deputy));
    }

    public Outcome toldInPerson(long n) {
        return bench.act(actor, n, new ToldInPerson(tools)::told);
    }

    /** Says where it is. */
    public Outcome locate(long n, Place place) {
        return bench.act(actor, n,
                (w, a, t) -> new Locating(tools, bench.routing()).locate(w, a, t, place, Place.UNKNOWN));
    }

    /** Says what a photo or voice is about. */
    public Outcome explain(long n, String words, String category) {
        return bench.act(actor, n, (w, a, t) -> new Sorting(tools).explained(w, a, t, words,
                tools.categories().byCode(category).orElseThrow()));
    }

}
