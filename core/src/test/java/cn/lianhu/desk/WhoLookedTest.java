package cn.lianhu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.Bench;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WhoLookedTest {

    private final Bench bench = new Bench();

    private final WhoLooked looks = new WhoLooked(bench.network(), new DeskRights(bench.network(), Scheme.ALL),
            bench.acts().wording());

    private static Person person(String member) {
        return Person.unknown("o-" + member).withMember(member);
    }

    private void put(Consumer<Work> look) {
        bench.run(work -> {
            look.accept(work);
            return null;
        });
    }

    private void opens(String member, long ticket) {
        put(work -> looks.ticket(work, person(member), ticket));
    }

    private void lists(String member, Looked what) {
        put(work -> looks.list(work, person(member), what));
    }

    private List<Looker> of(String reader, long ticket) {
        return bench.run(work -> looks.ofTicket(work, person(reader), work.ticket(ticket).orElseThrow()));
    }

    @Test
    void isKeptOfATicketAndShownToTheCountyAlone() {
        long ticket = bench.by("H1").of("water");
        long other = bench.by("H2").of("water");
        opens("SEC", ticket);
        bench.later(Duration.ofMinutes(9));
        opens("SEC", ticket);
        opens("LEAD1", ticket);
        bench.later(Duration.ofMinutes(9));
        opens("SEC", ticket);

        assertThat(of("DESK1", ticket)).extracting(Looker::who, Looker::what, Looker::times)
            .containsExactly(tuple(name("SEC"), Looked.TICKET, 2), tuple(name("LEAD1"), Looked.TICKET, 1));
        assertThat(of("DESK1", other)).isEmpty();
        for (String reader : List.of("SEC", "TOWN", "LEAD1", "LINK1")) {
            assertThat(of(reader, ticket)).isEmpty();
        }
    }

    @Test
    void isKeptOfListsAndFilesAndShownWithEachTicketOfTheirAreas() {
        lists("SEC", Looked.TICKETS);
        bench.later(Duration.ofMinutes(1));
        long ticket = bench.by("H1").of("water");
        assertThat(of("DESK1", ticket)).as("what was looked at before it was reported").isEmpty();

        lists("SEC", Looked.TICKETS_FILE);
        lists("SEC", Looked.ROSTER_FILE);
        lists("SECB", Looked.TICKETS_FILE);
        lists("LINK1", Looked.TICKETS);

        assertThat(of("DESK1", ticket)).extracting(Looker::who, Looker::what, Looker::area)
            .containsExactly(tuple(name("SEC"), Looked.TICKETS_FILE, "白莲村"));
        assertThat(bench.run(looks::lists)).extracting(Looker::who).containsOnly(name("SEC"), name("SECB"));
        assertThat(bench.run(looks::lists)).filteredOn(look -> look.area().equals("白莲村"))
            .extracting(Looker::what)
            .containsExactlyInAnyOrder(Looked.TICKETS, Looked.TICKETS_FILE, Looked.ROSTER_FILE);
    }

    @Test
    void isForgottenAfterAYear() {
        long ticket = bench.by("H1").of("water");
        opens("SEC", ticket);
        lists("SEC", Looked.TICKETS_FILE);
        bench.later(Duration.ofDays(40));
        opens("LEAD1", ticket);
        assertThat(of("DESK1", ticket)).hasSize(3);

        bench.later(Duration.ofDays(326));
        falls();

        assertThat(of("DESK1", ticket)).extracting(Looker::who).containsExactly(name("LEAD1"));
        bench.later(Duration.ofDays(40));
        falls();
        assertThat(of("DESK1", ticket)).isEmpty();
        assertThat(bench.run(looks::lists)).isEmpty();
    }

    private void falls() {
        bench.store()
            .due(bench.now(), 2_000)
            .toStream()
            .filter(due -> due.kind().equals(Looks.OVER))
            .forEach(due -> put(work -> looks.pass(work, due)));
    }

    private String name(String member) {
        return bench.network().member(member).orElseThrow().name();
    }

}
