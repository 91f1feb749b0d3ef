package cn.lianhu.testing;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Outcome;
import cn.lianhu.network.Place;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.TicketEvent;
import java.time.LocalDate;
import java.util.List;

/** Somebody who acts on tickets, one method a word. */
public final class Hand {

    private final Bench bench;

    private final Actor actor;

    Hand(Bench bench, Actor actor) {
        this.bench = bench;
        this.actor = actor;
    }

    public Outcome accept(long n) {
        return bench.act(actor, n, bench.acts().accepting()::accept);
    }

    public Outcome giveBack(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().raising().raise(w, a, t, TicketEvent.RETURN, why));
    }

    public Outcome raise(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().raising().raise(w, a, t, TicketEvent.RAISE, why));
    }

    public Outcome forward(long n, String to) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().forwarding().forward(w, a, t, to));
    }

    public Outcome takeOver(long n) {
        return bench.act(actor, n, bench.acts().takingOver()::takeOver);
    }

    public Outcome rateByPhone(long n, Rating rating, String said) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().byPhone().rate(w, a, t, rating, said));
    }

    public Outcome notFixedByPhone(long n, String said) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().byPhone().notFixed(w, a, t, said));
    }

    public Outcome ask(long n, String question) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().asking().ask(w, a, t, question));
    }

    public Outcome answer(long n, String answer) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().asking().answer(w, a, t, answer));
    }

    public Outcome note(long n, String words) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().noting().note(w, a, t, words));
    }

    public Outcome supplement(long n, String words) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().noting().supplement(w, a, t, words));
    }

    public Outcome phone(long n, String phone) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().noting().phone(w, a, t, phone));
    }

    public Outcome hold(long n, LocalDate until, String why) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().holding().hold(w, a, t, until, why));
    }

    public Outcome referOut(long n, LocalDate until, String whom) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().holding().referOut(w, a, t, until, whom));
    }

    public Outcome resume(long n) {
        return bench.act(actor, n, bench.acts().holding()::resume);
    }

    public Outcome resolve(long n, String words) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().resolving().resolve(w, a, t, words, List.of()));
    }

    public Outcome notFixed(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().resolving().notFixed(w, a, t, why));
    }

    public Outcome sendBack(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().resolving().sendBack(w, a, t, why));
    }

    public Outcome close(long n, String opinion) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().closingTickets().close(w, a, t, opinion));
    }

    public Outcome reject(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().closingTickets().reject(w, a, t, why));
    }

    public Outcome rate(long n, Rating rating) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().judging().rate(w, a, t, rating, ""));
    }

    public Outcome reopen(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().judging().reopen(w, a, t, TicketEvent.REOPEN, why));
    }

    public Outcome appeal(long n, String why) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().judging().reopen(w, a, t, TicketEvent.APPEAL, why));
    }

    public Outcome withdraw(long n) {
        return bench.act(actor, n, bench.acts().withdrawing()::withdraw);
    }

    public Outcome merge(long a, long b) {
        return bench.act(actor, a, (w, who, t) -> bench.acts().merging().merge(w, who, t, w.ticket(b).orElseThrow()));
    }

    public Outcome unmerge(long n) {
        return bench.act(actor, n, bench.acts().merging()::unmerge);
    }

    public Outcome urge(long n) {
        return bench.act(actor, n, bench.acts().urging()::urge);
    }

    public Outcome reclassify(long n, String to) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().reclassifying().reclassify(w, a, t, to));
    }

    public Outcome undo(long n) {
        return bench.act(actor, n, bench.acts().undoing()::undo);
    }

    public Outcome follow(long n) {
        return bench.act(actor, n, bench.acts().following()::follow);
    }

    public Outcome involve(long n, String household) {
        return bench.act(actor, n,
                (w, a, t) -> bench.acts()
                    .involving()
                    .ask(w, a, t, bench.network().household(household).stream().toList(), "修路"));
    }

    public Outcome isParty(long n) {
        return bench.act(actor, n, bench.acts().involving()::join);
    }

    public Outcome publish(long n) {
        return bench.act(actor, n, bench.acts().following()::publish);
    }

    public Outcome fixed(long n) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().noting().residentSaysFixed(w, a, t, "修好了"));
    }

    public Outcome join(long own, long other) {
        return bench.act(actor, own, (w, a, t) -> bench.acts().merging().join(w, a, t, w.ticket(other).orElseThrow()));
    }

    public Outcome keepSecret(long n) {
        return bench.act(actor, n, bench.acts().following()::keepSecret);
    }

    public Outcome refer(long n, String whom) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().confiding().refer(w, a, t, whom));
    }

    public Outcome reword(long n, String words) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().confiding().reword(w, a, t, words));
    }

    public Outcome askWho(long n) {
        return bench.act(actor, n, bench.acts().confiding()::askWho);
    }

    public Outcome agreeWho(long n) {
        return bench.act(actor, n, bench.acts().confiding()::agree);
    }

    public Outcome danger(long n) {
        return bench.act(actor, n, bench.acts().handingOn()::danger);
    }

    public Outcome dangerHeard(long n) {
        return bench.act(actor, n, bench.acts().handingOn()::dangerHeard);
    }

    /** What he had to do is a deputy's from now on. */
    public void standIn(String deputy) {
        bench.run(w -> bench.acts().standingIn().takes(w, actor, deputy));
    }

    public Outcome toldInPerson(long n) {
        return bench.act(actor, n, bench.acts().toldInPerson()::told);
    }

    /** Says where it is. */
    public Outcome locate(long n, Place place) {
        return bench.act(actor, n, (w, a, t) -> bench.acts().locating().locate(w, a, t, place, Place.UNKNOWN));
    }

    /** Says what a photo or voice is about. */
    public Outcome explain(long n, String words, String category) {
        return bench.act(actor, n,
                (w, a, t) -> bench.acts()
                    .sorting()
                    .explained(w, a, t, words, bench.categories().byCode(category).orElseThrow()));
    }

}
