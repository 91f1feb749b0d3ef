package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import cn.lianhu.notification.Notice;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.Village;
import cn.lianhu.ticket.Rating;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often a decision asks for something to read does not grow with how many people and
 * tickets it is about.
 */
class RoundsOfReadingTest {

    /** All the steps of the longest of them. */
    private static final int FEW = 10;

    private static <T> Stream<T> many(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one);
    }

    private static Member officer(int i) {
        return new Member("OFF" + i, "官" + i, null, null, Set.of(), "1380000" + (1000 + i), "OFF" + i);
    }

    /** The village, with so many holders of a post in the place of those it has. */
    private static Network withHolders(int count, Post post, IntFunction<String> scope) {
        Network village = Village.network();
        return new Network(
                Stream.concat(village.townships().stream(), many(count, i -> new Township("TX" + i, "第" + i + "镇")))
                    .toList(),
                village.branches(), village.grids(),
                Stream.concat(village.members().stream(), many(count, RoundsOfReadingTest::officer)).toList(),
                village.households(),
                Stream
                    .concat(village.postings().stream(), many(count, i -> new Posting(post, scope.apply(i), "OFF" + i)))
                    .toList());
    }

    private static int rounds(Bench bench) {
        return bench.store().rounds();
    }

    @Test
    void ofADigestForTwoHundredTownshipsAndAHundredAtTheDesk() {
        Bench bench = new Bench(withHolders(200, Post.TOWNSHIP, i -> "TX" + i));
        bench.elect(Post.COUNTY_DESK, Network.COUNTY, many(100, i -> "OFF" + i).toArray(String[]::new));
        many(5, i -> bench.report("H1")).toList();
        bench.passUntil("2026-03-31 09:00").hush();
        bench.run(work -> {
            bench.acts().digest().write(work);
            return null;
        });
        assertThat(bench.whoWasTold()).hasSize(101).contains("TOWN", "OFF99");
        assertThat(rounds(bench)).isLessThan(FEW);
    }

    @Test
    void ofTheDaysListsOfAHundredClosers() {
        Bench bench = new Bench(withHolders(100, Post.SECRETARY, i -> "A"));
        long n = bench.report("H1");
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hand("H1").rate(n, Rating.FAIRLY_SATISFIED);
        bench.hush();
        bench.run(work -> {
            bench.acts().dayList().write(work);
            return null;
        });
        assertThat(bench.whoWasTold()).hasSize(101);
        assertThat(rounds(bench)).isLessThan(FEW);
    }

    @Test
    void ofATaskForAHundredAtNight() {
        Bench bench = new Bench(withHolders(100, Post.SECRETARY, i -> "A"));
        long n = bench.report("H1");
        bench.at("2026-03-04 23:00").hush();
        bench.hand("LINK1").resolve(n, "换了灯泡");
        assertThat(bench.whoWasTold()).hasSizeGreaterThan(100);
        assertThat(rounds(bench)).isLessThan(FEW);
    }

    @Test
    void ofNewsForAHundredWhoHaveTheSameTroubleAtNight() {
        Bench bench = new Bench();
        long n = bench.report("H1");
        bench.run(work -> {
            work.save(work.ticket(n)
                .orElseThrow()
                .edit()
                .followedBy(many(100, i -> "o-f" + i).collect(Collectors.toSet()))
                .done());
            return null;
        });
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.at("2026-03-04 23:00").hush();
        bench.hand("SEC").close(n, "");
        assertThat(bench.whoWasTold()).hasSizeGreaterThan(100);
        assertThat(rounds(bench)).isLessThan(FEW);
    }

    @Test
    void ofOneMoreForSomebodyForWhomAHundredAreHeldForTheNight() {
        Bench bench = new Bench().at("2026-03-04 23:00");
        List<Long> all = many(100, i -> bench.report("H1")).toList();
        bench.hand("H1").supplement(all.getLast(), "第三根灯杆");
        List<Notice> held = bench.notices("LINK1").filter(n -> n.fate() == Notice.Fate.PENDING).toList();
        assertThat(held).hasSize(100).last().extracting(Notice::text).asString().contains("路灯照明", "第三根灯杆");
        assertThat(rounds(bench)).isLessThan(FEW);
    }

    @Test
    void ofAPostsHundredTicketsThatGoToItsNewHolder() {
        Bench bench = new Bench();
        List<Long> all = many(100, i -> bench.report(i % 2 == 0 ? "H1" : "H3")).toList();
        all.forEach(n -> bench.hand("LINK" + (n % 2 == 1 ? 1 : 2)).raise(n, "要书记来"));
        all.forEach(n -> bench.hand("LEAD1").raise(n, "要书记来"));
        bench.elect(Post.SECRETARY, "A", "ELEC2");
        bench.hush();
        bench.run(work -> {
            bench.acts().succeeding().succeed(work, Post.SECRETARY, "A");
            return null;
        });
        assertThat(bench.lastTold("ELEC2")).contains("100件");
        assertThat(rounds(bench)).isLessThan(FEW);
    }

    @Test
    void ofWhatAMemberHadWhoIsGone() {
        Bench bench = new Bench();
        List<Long> all = many(100, i -> bench.report("H1")).toList();
        bench.remove("LINK1");
        bench.leave("LEAD1", "2026-03-09 09:00", "ELEC1");
        bench.run(work -> {
            bench.acts().succeeding().vanished(work, "LINK1", "李长顺");
            return null;
        });
        assertThat(bench.ticket(all.getLast()).handling().handlers()).containsExactly("ELEC1");
        assertThat(rounds(bench)).isLessThan(FEW);
    }

}
