package cn.lianhu.ledger;

import static cn.lianhu.ledger.WithLedger.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Changes.Correction;
import cn.lianhu.ticket.MediaKind;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a decision changes and none reads. */
interface AsideContract extends WithLedger {

    private void decide(Consumer<Work> decision) {
        change(work -> {
            decision.accept(work);
            return null;
        });
    }

    @Test
    default void mediaAreFetchedUnlessTheirFilesAreToGo() {
        decide(work -> List.of("a1", "a2")
            .forEach(id -> work.fetch(new Changes.Fetch(id, MediaKind.IMAGE, "media-" + id, null))));
        decide(work -> work.erase(List.of("a1", "a3")));

        assertThat(opened().toFetch()).containsExactly("a2");
        assertThat(opened().toErase()).containsExactly("a1", "a3");
    }

    private static Correction correction(long ticket, String category) {
        return new Correction(ticket, "水到处流", category);
    }

    @Test
    default void correctionsAreOneATicketInTheOrderOfNumbers() {
        decide(work -> {
            work.corrected(correction(1002, "water"));
            work.corrected(correction(1001, "noise"));
        });
        decide(work -> work.corrected(correction(1002, "drainage")));

        assertThat(opened().corrections()).containsExactly(correction(1001, "noise"), correction(1002, "drainage"));
    }

    @Test
    default void correctionsGoWithTheTicketsSecrecyOrItsReporter() {
        store(ticket("o1"), ticket("o1"), ticket("o1"), ticket("o1"));
        decide(work -> List.of(1001L, 1002L, 1003L, 1004L)
            .forEach(number -> work.corrected(correction(number, "water"))));

        edit(1001, t -> t.edit().report(t.report().withConfidential(true)).done());
        edit(1002, t -> t.edit().report(t.report().forgotten("水")).done());
        edit(1003, t -> t.edit().report(t.report().with(t.report().discretion().ofConduct())).done());
        edit(1004, t -> t.edit().report(t.report().withPhone("13800001111")).done());

        assertThat(opened().corrections()).extracting(Correction::ticket).containsExactly(1004L);
    }

}
