package cn.lianhu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.intake.Reply;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What others change meanwhile, what comes twice, and what may not be. */
interface ConflictsContract extends WithLedger {

    /** The first run of the decision finds that somebody else was quicker. */
    private int runsUntilStored(Function<Work, ?> meanwhile, Function<Work, ?> decision) {
        AtomicInteger runs = new AtomicInteger();
        change(work -> {
            Object decided = decision.apply(work);
            if (runs.incrementAndGet() == 1) {
                changeMeanwhile(meanwhile);
            }
            return decided;
        });
        return runs.get();
    }

    private static Work held(Work work) {
        Ticket ticket = work.ticket(1001).orElseThrow();
        work.save(ticket.edit().tallies(ticket.tallies().held()).done(), Samples.happened(TicketEvent.HOLD));
        return work;
    }

    @Test
    default void runsADecisionAgainOnATicketThatSomebodyElseChanged() {
        store(WithLedger.ticket("o1"));

        assertThat(runsUntilStored(ConflictsContract::held, ConflictsContract::held)).isEqualTo(2);

        Ticket ticket = read(w -> w.ticket(1001)).orElseThrow();
        assertThat(ticket.tallies().holds()).isEqualTo(2);
        assertThat(ticket.version()).isEqualTo(3);
        listed(w -> w.history(1001)).hasSize(2);
    }

    private static Work saved(Work work, Object person, String with) {
        switch (person) {
            case Person p -> work.save(p.withHousehold(with));
            case Staff s -> work.save(s.awayUntil(Samples.NOW, with));
            case Occupants o -> work.save(o.with(with));
            default -> throw new IllegalArgumentException();
        }
        return work;
    }

    @Test
    default void runsADecisionAgainOnAPersonAMemberAndAHouseholdThatSomebodyElseChanged() {
        List<Function<Work, Object>> documents = List.of(w -> w.person("o1"), w -> w.staff("M1"),
                w -> w.occupants("H1"));

        assertThat(documents).allMatch(document -> runsUntilStored(w -> saved(w, document.apply(w), "first"),
                w -> saved(w, document.apply(w), "second")) == 2);

        assertThat(read(w -> w.person("o1")).version()).isEqualTo(2);
        assertThat(read(w -> w.person("o1")).household()).isEqualTo("second");
        assertThat(read(w -> w.staff("M1")).deputy()).isEqualTo("second");
        assertThat(read(w -> w.occupants("H1")).contacts()).containsExactly("first", "second");
    }

    @Test
    default void storesNothingOfARunThatLost() {
        store(WithLedger.ticket("o1"));

        runsUntilStored(ConflictsContract::held, work -> {
            work.tell(WithLedger.notice("holds-" + work.ticket(1001).orElseThrow().tallies().holds(), "o9"));
            return held(work);
        });

        assertThat(ids(w -> w.lastTo("o9"))).containsExactly("holds-1");
    }

    @Test
    default void losesNoneOfManyChangesOfOneTicket() {
        store(WithLedger.ticket("o1"));

        Flux.range(0, 20).flatMap(i -> (i % 2 == 0 ? ledger() : opened().anotherCopy()).change(Samples.NOW, work -> {
            held(work);
            return null;
        }).subscribeOn(Schedulers.boundedElastic()), 20).blockLast();

        assertThat(read(w -> w.ticket(1001)).orElseThrow().tallies().holds()).isEqualTo(20);
        listed(w -> w.history(1001)).hasSize(20);
    }

    @Test
    default void answersAMessageOnceAndAlwaysTheSame() {
        String first = message("m1");

        Reply second = opened().anotherCopy()
            .message("m1", Samples.NOW, work -> new Reply("other " + work.person("o1")))
            .block();

        assertThat(second.text()).isEqualTo(first);
        listed(w -> w.ticketsOf("o1")).containsExactly(1001L);
    }

    @Test
    default void makesOneTicketOfOneMessageDeliveredTwiceAtOnce() {
        List<Reply> replies = Flux.range(0, 10)
            .flatMap(
                    i -> (i % 2 == 0 ? ledger() : opened().anotherCopy()).message("m1", Samples.NOW, WithLedger::report)
                        .subscribeOn(Schedulers.boundedElastic()))
            .collectList()
            .block();

        assertThat(replies).containsOnly(new Reply("登记 #1001"));
        listed(w -> w.ticketsOf("o1")).containsExactly(1001L);
    }

    @Test
    default void keepsTheReplyOfAMessageThatChangesNothing() {
        ledger().message("m1", Samples.NOW, work -> Reply.NONE).block();
        ledger().message("m2", Samples.NOW, work -> new Reply("您好")).block();
        ledger().message("m3", Samples.NOW, work -> null).block();

        assertThat(ledger().message("m1", Samples.NOW, WithLedger::report).block()).isEqualTo(Reply.NONE);
        assertThat(message("m2")).isEqualTo("您好");
        assertThat(ledger().message("m3", Samples.NOW, WithLedger::report).block()).isEqualTo(Reply.NONE);
    }

    @Test
    default void answersAMessageWhoseDecisionFailedWhenItComesAgain() {
        assertThatThrownBy(() -> ledger().message("m1", Samples.NOW, work -> {
            throw new IllegalStateException("the copy ends here");
        }).block()).hasMessageContaining("ends here");

        assertThat(message("m1")).isEqualTo("登记 #1001");
    }

    private static Work once(Work work, String id) {
        if (work.once("digest:1")) {
            work.tell(WithLedger.notice(id, "o9"));
        }
        return work;
    }

    @Test
    default void doesOnceWhatAllCopiesDecideAtTheSameTime() {
        assertThat(runsUntilStored(w -> once(w, "first"), w -> once(w, "second"))).isEqualTo(2);

        change(w -> once(w, "third"));
        assertThat(ids(w -> w.lastTo("o9"))).containsExactly("first");
    }

    /** A claim that outlived its copy lost a digest. */
    @Test
    default void countsAsDoneOnlyWithWhatIsWrittenOfIt() {
        assertThatThrownBy(() -> change(work -> {
            once(work, "lost");
            throw new IllegalStateException("the copy ends here");
        })).hasMessageContaining("ends here");

        change(work -> once(work, "told"));

        assertThat(ids(w -> w.lastTo("o9"))).containsExactly("told");
    }

    @Test
    default void refusesToChangeATicketThatWasNotRead() {
        store(WithLedger.ticket("o1"));
        Ticket ticket = read(w -> w.ticket(1001)).orElseThrow();

        assertThatThrownBy(() -> change(w -> WithLedger.saved(w, ticket))).hasMessageContaining("#1001");
    }

    @Test
    default void endsADecisionThatGoesOnReading() {
        AtomicInteger number = new AtomicInteger();

        assertThatThrownBy(() -> change(w -> w.ticket(number.incrementAndGet())))
            .hasMessageContaining("goes on reading");
    }

    @Test
    default void letsAQuestionChangeNothing() {
        assertThatThrownBy(() -> read(WithLedger::report)).isInstanceOf(IllegalStateException.class);
        listed(w -> w.ticketsOf("o1")).isEmpty();
    }

    @Test
    default void tellsADecisionItsMoment() {
        assertThat(ledger().read(Samples.NOW.plus(Duration.ofDays(1)), Work::now).block())
            .isEqualTo(Samples.NOW.plus(Duration.ofDays(1)));
    }

}
