package cn.lianhu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.intake.Reply;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Person.Conversation.Offer;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** New tickets and their numbers. */
interface NumbersContract extends WithLedger {

    @Test
    default void givesTheFirstTicketTheFirstNumberAndPutsItEverywhere() {
        assertThat(message("m1")).isEqualTo("登记 #1001");

        assertThat(read(w -> w.ticket(1001)).orElseThrow().version()).isEqualTo(1);
        found(w -> w.ticket(1002)).isEqualTo(Optional.empty());
        listed(w -> w.history(1001)).extracting(HistoryEntry::note).containsExactly("一组 1001");
        assertThat(read(w -> w.person("o1")).conversation().joins()).isEqualTo(1001);
        assertThat(ids(w -> w.unread(Query.UnreadBy.all("o9")))).containsExactly("task-1001");
    }

    /** Both point to what was reported, each to its own. */
    private static Reply reportsTwo(Work work) {
        for (int i = 0; i < 2; i++) {
            Ticket next = Samples.newTicket(work.newTicket(), "o1");
            work.save(next, Samples.happened(TicketEvent.REPORT));
            work.tell(WithLedger.notice("task-" + next.shownNumber(), "o9"));
        }
        work.save(work.person("o1")
            .with(work.person("o1")
                .conversation()
                .joining(Ticket.NEW, work.now())
                .offered(new Offer(Ticket.NEW - 1, 7))));
        return new Reply("登记 #" + Ticket.shown(Ticket.NEW) + " #" + Ticket.shown(Ticket.NEW - 1));
    }

    @Test
    default void givesSeveralNewTicketsOfOneWriteTheirNumbersInOrderAndPutsEachWhereItBelongs() {
        Reply reply = ledger().message("m1", Samples.NOW, NumbersContract::reportsTwo).block();

        assertThat(reply).isEqualTo(new Reply("登记 #1001 #1002"));
        listed(w -> w.ticketsOf("o1")).containsExactly(1002L, 1001L);
        listed(w -> w.history(1001)).hasSize(1);
        listed(w -> w.history(1002)).hasSize(1);
        assertThat(loadOf("M1")).isEqualTo(2);
        assertThat(read(w -> w.person("o1")).conversation().joins()).isEqualTo(1001);
        assertThat(read(w -> w.person("o1")).conversation().offers()).containsExactly(new Offer(1002L, 7));
        assertThat(ids(w -> w.unread(Query.UnreadBy.all("o9")))).containsExactly("task-1001", "task-1002");
    }

    @Test
    default void putsTheNumberAlsoIntoWhatPointsToANewTicketFromWithin() {
        store(WithLedger.ticket("o1"));
        change(work -> {
            Ticket old = work.ticket(1001).orElseThrow();
            work.save(Samples.newTicket(work.newTicket(), "o2"));
            work.save(old.edit().mergedInto(Ticket.NEW).question("并入 #" + Ticket.NUMBER_TO_COME + "？").done());
            work.fetch(new Changes.Fetch("a1", MediaKind.VOICE, "media", null, Ticket.NUMBER_TO_COME));
            return null;
        });

        Ticket merged = read(w -> w.ticket(1001)).orElseThrow();
        assertThat(merged.mergedInto()).isEqualTo(1002);
        assertThat(merged.question()).isEqualTo("并入 #1002？");
        assertThat(opened().toFetch()).containsExactly("a1");
    }

    @Test
    default void letsANewTicketBeTakenBackToAsItIsStored() {
        change(work -> WithLedger.saved(work,
                WithLedger.ticket("o1").edit().undoable(TicketEvent.REPORT, "o1", Samples.NOW).done()));

        Ticket before = read(w -> w.ticket(1001)).orElseThrow().undo().before();
        assertThat(before.number()).isEqualTo(1001);
        assertThat(before.version()).isEqualTo(1);
    }

    @Test
    default void numbersManyMessagesAtOnceWithoutGapOrRepeat() {
        List<Long> numbers = Flux.range(0, 20)
            .flatMap(i -> ledger().message("m" + i, Samples.NOW, WithLedger::report)
                .subscribeOn(Schedulers.boundedElastic()), 20)
            .map(reply -> Long.valueOf(reply.text().substring(4)))
            .sort()
            .collectList()
            .block();

        assertThat(numbers).containsExactlyElementsOf(LongStream.range(1001, 1021).boxed().toList());
        assertThat(read(w -> w.person("o1")).version()).isEqualTo(20);
    }

    @Test
    default void storesNoneOfSeveralWhenOneOfThemCannotBe() {
        assertThatThrownBy(() -> change(work -> {
            reportsTwo(work);
            throw new IllegalStateException("the copy ends here");
        })).hasMessageContaining("ends here");

        listed(w -> w.ticketsOf("o1")).isEmpty();
        List<Notice> told = read(w -> w.lastTo("o9"));
        assertThat(told).isEmpty();
        assertThat(message("m1")).isEqualTo("登记 #1001");
    }

}
