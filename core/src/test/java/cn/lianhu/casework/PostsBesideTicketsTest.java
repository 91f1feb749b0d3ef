package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.testing.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who keeps a branch's shop, checks what it publishes, or is of an authority has no say
 * in its tickets.
 */
class PostsBesideTicketsTest {

    private final Bench bench = new Bench();

    @ParameterizedTest
    @EnumSource(names = { "SHOP", "SUPERVISION", "DEPARTMENT" })
    void haveNoSayInTicketsAndReadNone(Post post) {
        bench.elect(post, post == Post.DEPARTMENT ? "T" : "A", "ELEC1");
        long n = bench.report("H1");
        bench.hand("LINK1").resolve(n, "换了灯泡");

        assertThat(bench.hand("ELEC1").close(n, "好了").done()).isFalse();
        assertThat(bench.hand("ELEC1").takeOver(n).done()).isFalse();
        assertThat(bench.network().postsOf("ELEC1")).isEmpty();
        assertThat(bench.network().everyPostOf("ELEC1")).hasSize(1);
        assertThat(bench.whoWasTold()).doesNotContain("ELEC1");
    }

    @Test
    void takeNothingFromWhoHoldsAPostAsWell() {
        bench.elect(Post.SHOP, "A", "SEC");
        long n = bench.report("H1");
        bench.hand("LINK1").resolve(n, "换了灯泡");

        assertThat(bench.hand("SEC").close(n, "").done()).isTrue();
    }

    @Test
    void ofAnAuthorityAreGivenTicketsByName() {
        bench.elect(Post.DEPARTMENT, "T", "TOWNU");
        bench.elect(Post.TOWNSHIP, "U");
        long n = bench.report("H1");

        assertThat(bench.hand("SEC").forward(n, "朱镇").done()).as("a secretary reaches his branch").isFalse();
        bench.hand("SEC").raise(n, "要镇里定");
        bench.hand("TEAM1").raise(n, "要镇里定");
        assertThat(bench.hand("TOWN").forward(n, "朱镇").text()).contains("朱镇");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TOWNU");
        assertThat(bench.hand("TOWNU").accept(n).done()).isTrue();
    }

    @Test
    void ofTheCountyAreGivenTicketsByTheDesk() {
        bench.elect(Post.DEPARTMENT, Network.COUNTY, "TOWNU");
        bench.elect(Post.TOWNSHIP, "U");
        long n = bench.report("H1");

        assertThat(bench.hand("DESK1").forward(n, "朱镇").done()).isTrue();
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TOWNU");
    }

}
