package cn.lianhu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import cn.lianhu.intake.Reply;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Person;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ObjectAssert;

/** Tests of a ledger, which is empty before each. */
interface WithLedger {

    /**
     * The ledger and what no decision reads of it; the same at every call in one test.
     */
    Opened opened();

    default Ledger ledger() {
        return opened().ledger();
    }

    default <T> T read(Function<Work, T> question) {
        return ledger().read(Samples.NOW, question).block();
    }

    default <T> ListAssert<T> listed(Function<Work, List<T>> question) {
        List<T> list = read(question);
        return assertThat(list);
    }

    default <T> ObjectAssert<T> found(Function<Work, T> question) {
        T one = read(question);
        return assertThatObject(one);
    }

    default int loadOf(String member) {
        return read(w -> w.loadOf(member));
    }

    default void change(Function<Work, ?> decision) {
        change(ledger(), decision);
    }

    static void change(Ledger ledger, Function<Work, ?> decision) {
        ledger.change(Samples.NOW, work -> {
            decision.apply(work);
            return null;
        }).block();
    }

    /** On a thread of its own, so that a decision may wait for it. */
    default void changeMeanwhile(Function<Work, ?> decision) {
        CompletableFuture.runAsync(() -> change(opened().anotherCopy(), decision)).join();
    }

    /** Stores new tickets, one change each. */
    default void store(Ticket... tickets) {
        Stream.of(tickets).forEach(ticket -> change(work -> saved(work, ticket)));
    }

    default void edit(long number, UnaryOperator<Ticket> how) {
        change(work -> saved(work, how.apply(work.ticket(number).orElseThrow())));
    }

    default void tell(Notice... notices) {
        change(work -> {
            Stream.of(notices).forEach(work::tell);
            return null;
        });
    }

    static Work saved(Work work, Ticket ticket) {
        work.save(ticket);
        return work;
    }

    static Ticket ticket(String contact) {
        return Samples.newTicket(contact);
    }

    /** Reported so much later than others. */
    static Ticket later(Ticket ticket, Duration time) {
        return ticket.edit().report(Samples.at(ticket.report(), Samples.NOW.plus(time))).done();
    }

    static Notice notice(String id, String to) {
        return Samples.notice(id, to, Samples.NOW, false);
    }

    default List<String> ids(Function<Work, List<Notice>> question) {
        return read(question).stream().map(Notice::id).toList();
    }

    /** Reports, remembers the report in the chat and tells the handler. */
    static Reply report(Work work) {
        Person person = work.person("o1");
        work.save(ticket("o1"), Samples.happened(TicketEvent.REPORT));
        work.save(person.with(person.conversation().joining(Ticket.NEW, work.now())));
        work.tell(notice("task-" + Ticket.NUMBER_TO_COME, "o9"));
        return new Reply("登记 #" + Ticket.NUMBER_TO_COME);
    }

    default String message(String key) {
        return ledger().message(key, Samples.NOW, WithLedger::report).block().text();
    }

}
