package cn.lianhu.ledger;

import static cn.lianhu.ledger.WithLedger.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianhu.figures.Board;
import cn.lianhu.figures.Telling;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Notices, as long as decisions see them. */
interface NoticesContract extends WithLedger {

    Rung TEMPLATE = new Rung("TEMPLATE");

    private static Notice hurrying(String id, String to) {
        return Samples.notice(id, to, Samples.NOW, true);
    }

    private static Notice heldUntil(Instant morning, Notice n) {
        return new Notice(n.id(), n.kind(), n.number(), n.to(), n.text(), n.summary(), n.media(), n.at(), morning,
                n.urgent(), n.rung(), n.fate());
    }

    private static Notice saying(String text, Notice n) {
        return new Notice(n.id(), n.kind(), n.number(), n.to(), text, n.summary(), n.media(), n.at(), n.notBefore(),
                n.urgent(), n.rung(), n.fate());
    }

    private List<String> unread(String to) {
        return ids(w -> w.unread(Query.UnreadBy.all(to)));
    }

    private void settle(String id, Rung rung, Fate fate) {
        change(w -> {
            w.settled(notice(id, "o1"), rung, fate, "why");
            return null;
        });
    }

    @Test
    default void comeBackAsTheyWereTold() {
        Notice told = heldUntil(Samples.NOW.plusSeconds(5), hurrying("n1", "o1"));
        tell(told);
        List<Notice> last = read(w -> w.lastTo("o1"));
        assertThat(last).containsExactly(told);
    }

    @Test
    default void aboutATicketAreListedWhateverBecameOfThem() {
        message("k1");
        tell(notice("n2", "o2").keeping(), notice("n3", "o3"));
        settle("n3", Rung.NONE, Fate.REPLACED);
        List<String> about = ids(w -> w.toldAbout(Long.parseLong(notice("n2", "o2").number())));
        assertThat(about).contains("n2", "n3");
        List<Notice> ofTheReport = read(w -> w.toldAbout(1001));
        assertThat(ofTheReport).extracting(Notice::to).contains("o9");
    }

    @Test
    default void thatNobodyHasReadAreListedOldestFirst() {
        tell(notice("kept", "o1").keeping(), heldUntil(Samples.NOW.plusSeconds(60), notice("held", "o1")),
                notice("waits", "o1"), hurrying("hurries", "o1"), notice("also kept", "o1").keeping(),
                notice("another's", "o2"));

        assertThat(unread("o1")).containsExactly("kept", "held", "waits", "hurries", "also kept");
        assertThat(ids(w -> w.keptFor("o1"))).containsExactly("kept", "also kept");
    }

    @Test
    default void thatNobodyHasReadAreOfEachKindTheNewest() {
        tell(notice("kept-1", "o1").keeping(), notice("waits-1", "o1"), notice("kept-2", "o1").keeping(),
                notice("waits-2", "o1"), notice("kept-3", "o1").keeping(), hurrying("hurries-1", "o1"));
        assertThat(ids(w -> w.unread(new Query.UnreadBy("o1", 2)))).containsExactly("waits-1", "kept-2", "waits-2",
                "kept-3", "hurries-1");
        assertThat(ids(w -> w.unread(new Query.UnreadBy("o1", 1)))).containsExactly("waits-2", "kept-3", "hurries-1");
    }

    private static Notice about(long ticket, Notice n) {
        return new Notice(n.id(), n.kind(), Ticket.shown(ticket), n.to(), n.text(), n.summary(), n.media(), n.at(),
                n.notBefore(), n.urgent(), n.rung(), n.fate());
    }

    @Test
    default void aboutATicketThatWaitForOnePersonAreListedInTheOrderTheyWereTold() {
        tell(about(1001, notice("b", "o1")), about(1001, hurrying("a", "o1")), about(1001, notice("sent", "o1")),
                about(1001, notice("kept", "o1")).keeping(), about(1002, notice("of another", "o1")),
                about(1001, notice("another's", "o2")), about(1001, notice("nobody's", Notice.unbound("M1"))));
        settle("sent", TEMPLATE, Fate.SENT);

        assertThat(ids(w -> w.held(1001, "o1"))).containsExactly("b", "a");

        change(binding("o9"));
        assertThat(ids(w -> w.held(1001, "o9"))).containsExactly("nobody's");
        assertThat(ids(w -> w.held(1003, "o1"))).isEmpty();
    }

    @Test
    default void thatAreKeptAreListedUpToFifty() {
        tell(IntStream.range(0, 55).mapToObj(i -> notice("n" + i, "o1").keeping()).toArray(Notice[]::new));
        assertThat(ids(w -> w.keptFor("o1"))).hasSize(50).startsWith("n0").endsWith("n49");
    }

    @Test
    default void ofOneAreListedNewestFirstWhateverBecameOfThem() {
        tell(IntStream.range(0, 10).mapToObj(i -> notice("n" + i, "o1")).toArray(Notice[]::new));
        settle("n9", TEMPLATE, Fate.SENT);
        tell(hurrying("n10", "o1"), notice("n11", "o2"));

        List<Notice> last = read(w -> w.lastTo("o1"));
        assertThat(last).extracting(Notice::id).containsExactly("n10", "n9", "n8", "n7", "n6", "n5", "n4", "n3");
        assertThat(last.get(1)).extracting(Notice::rung, Notice::fate).containsExactly(TEMPLATE, Fate.SENT);
    }

    @Test
    default void waitUntilTheyAreSettledAndKeptOnesMayEndOtherwise() {
        tell(notice("n1", "o1"), notice("n2", "o1"));

        settle("n1", Rung.NONE, Fate.REPLACED);
        settle("n2", Rung.KEPT, Fate.KEPT);
        assertThat(unread("o1")).containsExactly("n2");
        assertThat(ids(w -> w.keptFor("o1"))).containsExactly("n2");

        settle("n1", Rung.KEPT, Fate.KEPT);
        settle("n2", Rung.NONE, Fate.HANDED_OVER);
        settle("none", Rung.KEPT, Fate.KEPT);
        assertThat(unread("o1")).isEmpty();
        listed(w -> w.lastTo("o1")).extracting(Notice::fate).containsExactly(Fate.HANDED_OVER, Fate.REPLACED);
    }

    private static Notice counted(String entry, Notice n) {
        return new Notice(n.id(), n.kind(), n.number(), n.to(), n.text(), n.summary(), n.media(), n.at(), n.notBefore(),
                n.urgent(), n.rung(), n.fate(), new Telling(entry));
    }

    private Map<String, Long> told(String area) {
        Map<String, Long> board = read(w -> w.counted(Board.parts(area, YearMonth.of(2026, 3)).name()));
        Map<String, Long> all = new TreeMap<>(board);
        all.values().removeIf(count -> count == 0);
        return all;
    }

    @Test
    default void countWhereTheirTicketIsByHowTheyWent() {
        String inGroup = "T7|B7|G7|2026-03";
        tell(counted(inGroup, notice("sent", "o1")), counted(inGroup, notice("kept", "o2")).keeping(),
                counted(inGroup, notice("seen", "o3")).keeping(), counted(inGroup, notice("waits", "o1")),
                counted(inGroup, notice("replaced", "o1")), counted(inGroup, notice("by hand", "o4")).keeping(),
                counted("T7|-|-|2026-03", notice("of no village", "o5")).keeping(),
                notice("of no figure", "o6").keeping());
        settle("sent", TEMPLATE, Fate.SENT);
        settle("replaced", Rung.NONE, Fate.REPLACED);
        settle("by hand", Rung.NONE, Fate.HANDED_OVER);
        change(w -> {
            w.keptFor("o3").forEach(w::shown);
            return null;
        });

        assertThat(told("B7")).isEqualTo(Map.of("G7|told-TEMPLATE", 1L, "G7|told-KEPT", 2L, "G7|told-SEEN", 1L));
        assertThat(told("T7"))
            .isEqualTo(Map.of("B7|told-TEMPLATE", 1L, "B7|told-KEPT", 2L, "B7|told-SEEN", 1L, "-|told-KEPT", 1L));
    }

    @Test
    default void countNoMoreWhereTheirTicketIsInNoFigureAnyMore() {
        message("k1");
        String inGroup = "T8|B8|G8|2026-03";
        tell(counted(inGroup, about(1001, notice("sent", "o1"))), counted(inGroup, about(1001, notice("waits", "o2"))),
                counted(inGroup, about(1002, notice("of another", "o3"))).keeping());
        settle("sent", TEMPLATE, Fate.SENT);
        change(w -> {
            Ticket ticket = w.ticket(1001).orElseThrow();
            w.save(ticket.edit().report(ticket.report().with(ticket.report().discretion().ofConduct())).done());
            return null;
        });
        settle("waits", TEMPLATE, Fate.SENT);
        assertThat(told("B8")).isEqualTo(Map.of("G8|told-KEPT", 1L));
    }

    @Test
    default void sayAnewOnlyWhatNobodyHasReadYet() {
        tell(notice("waits", "o1"), notice("kept", "o1").keeping(), notice("gone", "o1"));
        settle("gone", TEMPLATE, Fate.SENT);

        change(w -> {
            Stream.of("waits", "kept", "gone", "none").forEach(id -> w.retold(saying("new", notice(id, "o2"))));
            return null;
        });

        listed(w -> w.lastTo("o1")).extracting(Notice::id, Notice::text, Notice::fate)
            .containsExactly(tuple("gone", "新任务 gone", Fate.SENT), tuple("kept", "new", Fate.KEPT),
                    tuple("waits", "new", Fate.PENDING));
        assertThat(ids(w -> w.lastTo("o2"))).isEmpty();
    }

    @Test
    default void thatWereShownAreSeen() {
        tell(notice("n1", "o1").keeping(), notice("n2", "o1").keeping());

        change(w -> {
            w.shown(w.keptFor("o1").getFirst());
            return null;
        });

        assertThat(ids(w -> w.keptFor("o1"))).containsExactly("n2");
        listed(w -> w.lastTo("o1")).extracting(Notice::fate).containsExactly(Fate.KEPT, Fate.SEEN);
    }

    private static Function<Work, Work> binding(String contact) {
        return w -> {
            w.save(w.staff("M1").boundTo(contact));
            return w;
        };
    }

    @Test
    default void forAMemberWhoIsNobodyYetAreHisOnceHeIsBound() {
        String nobody = Notice.unbound("M1");
        tell(notice("kept", nobody).keeping(), notice("waits", nobody), hurrying("hurries", nobody));
        assertThat(unread(nobody)).containsExactly("kept", "waits", "hurries");

        change(binding("o9").andThen(w -> {
            w.tell(notice("with it", nobody));
            return w;
        }));
        tell(notice("after it", nobody));

        List<Notice> his = read(w -> w.unread(Query.UnreadBy.all("o9")));
        assertThat(his).extracting(Notice::id).containsExactly("kept", "waits", "hurries", "with it", "after it");
        assertThat(his).extracting(Notice::to).containsOnly("o9");
        assertThat(ids(w -> w.lastTo("o9"))).containsExactly("after it", "with it", "hurries", "waits", "kept");
        assertThat(unread(nobody)).isEmpty();
    }

    @Test
    default void stayWithWhomTheyWereForWhenAMemberIsSomebodyElse() {
        change(binding("o9"));
        tell(notice("old", "o9"));
        change(binding("o8"));
        tell(notice("new", Notice.unbound("M1")));
        assertThat(unread("o9")).containsExactly("old");
        assertThat(unread("o8")).containsExactly("new");

        change(binding(null));
        tell(notice("later", Notice.unbound("M1")));
        assertThat(unread("o8")).containsExactly("new");
        assertThat(unread(Notice.unbound("M1"))).containsExactly("later");
    }

}
