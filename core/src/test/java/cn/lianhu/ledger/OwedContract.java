package cn.lianhu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Photos and voices that were told and not sent. */
interface OwedContract extends WithLedger {

    private static Notice with(String id, String to, Instant at, String... photos) {
        Notice n = Samples.notice(id, to, at, false);
        List<Attachment> media = Stream.of(photos).map(photo -> attachment(photo, MediaKind.IMAGE)).toList();
        return new Notice(n.id(), n.kind(), n.number(), n.to(), n.text(), n.summary(), media, n.at(), n.notBefore(),
                n.urgent(), n.rung(), n.fate());
    }

    private static Attachment attachment(String id, MediaKind kind) {
        return new Attachment(id, kind, Samples.NOW, null, false);
    }

    private List<String> owed(String contact, Duration later) {
        return ledger().read(Samples.NOW.plus(later), w -> w.owedTo(contact)).block().stream().map(Owed::id).toList();
    }

    @Test
    default void areOwedFromTheMomentTheyShouldHaveBeenSentLongestFirst() {
        tell(with("n1", "o1", Samples.NOW.plusSeconds(60), "late"), with("n2", "o1", Samples.NOW, "b", "a"));

        assertThat(owed("o1", Duration.ZERO)).containsExactly("b", "a");
        assertThat(owed("o1", Duration.ofSeconds(60))).containsExactly("b", "a", "late");
        assertThat(owed("o1", Duration.ofSeconds(-1))).isEmpty();
        assertThat(owed("o2", Duration.ZERO)).isEmpty();
    }

    @Test
    default void areListedUpToTwelveOfThirty() {
        String[] photos = IntStream.rangeClosed(10, 45).mapToObj(i -> "p" + i).toArray(String[]::new);
        Stream.of(photos)
            .forEach(photo -> tell(
                    with(photo, "o1", Samples.NOW.plusSeconds(photo.charAt(1) * 10 + photo.charAt(2)), photo)));

        assertThat(owed("o1", Duration.ofDays(1))).hasSize(12).startsWith("p16").endsWith("p27");
    }

    @Test
    default void areOwedNoMoreWhereThatIsSaid() {
        tell(with("n1", "o1", Samples.NOW, "a", "b", "c"));

        change(work -> {
            work.owesNoMore("o1", work.owedTo("o1").stream().filter(one -> !one.id().equals("b")).toList());
            return null;
        });

        assertThat(owed("o1", Duration.ZERO)).containsExactly("b");
    }

    @Test
    default void areAMembersOnceHeIsBound() {
        tell(with("n1", Notice.unbound("M1"), Samples.NOW, "before"));

        change(work -> {
            work.save(work.staff("M1").boundTo("o9"));
            work.tell(with("n2", Notice.unbound("M1"), Samples.NOW.plusSeconds(1), "with it"));
            return null;
        });

        assertThat(owed("o9", Duration.ofDays(1))).containsExactly("before", "with it");
        assertThat(owed(Notice.unbound("M1"), Duration.ofDays(1))).isEmpty();
    }

}
