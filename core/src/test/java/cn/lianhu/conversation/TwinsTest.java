package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.testing.Village;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words of the scheme in a village where three members are called 李长顺 and two households
 * 张木根, and where one is the secretary of two branches: whoever is meant is asked, and
 * each tap means one.
 */
class TwinsTest {

    private static final Set<String> TWINS = Set.of("LINK1", "ELEC2", Village.TEAM_1);

    private final Chat chat = Chat.on(network());

    private static Network network() {
        Network village = Village.network();
        return new Network(village.townships(), village.branches(), village.grids(),
                village.members().stream().map(TwinsTest::member).toList(),
                village.households().stream().map(TwinsTest::house).toList(),
                Stream
                    .concat(village.postings().stream(),
                            Stream.of(new Posting(Post.SECRETARY, "B", "SEC"), new Posting(Post.CLERK, "A", "LINK2")))
                    .toList());
    }

    private static Member member(Member m) {
        Member named = TWINS.contains(m.id())
                ? new Member(m.id(), "李长顺", m.branch(), m.grid(), m.skills(), m.phone(), m.bindCode()) : m;
        return "B".equals(m.branch()) ? named.withCapacity(0) : named;
    }

    private static Household house(Household h) {
        return switch (h.id()) {
            case "H2" -> h.withHead("张木根");
            case "H3" -> new Household("H3", "游金", "A1", "白莲村1组3号", "LINK1", null);
            default -> h;
        };
    }

    @BeforeEach
    void visitsBegin() {
        chat.visitsBegin();
    }

    private Said says(String who, String words) {
        return chat.from(who).says(words);
    }

    /** The head of a household; of the twins by its id. */
    private Someone home(String house) {
        chat.home("o-" + house, house);
        return new Someone(chat, "o-" + house);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LINK1|走访 张木根 都好|同名|走访 H1 都好;走访 H2 都好
            LINK1|走访 张木根 游金 都好|同名|走访 H1 H3 都好;走访 H2 H3 都好
            LINK1|走访 游金 张木根|同名|走访 H3 H1;走访 H3 H2
            LINK1|请网格长一起去 张木根|同名|请网格长一起去 H1;请网格长一起去 H2
            LINK1|当面问过 张木根 不用来|同名|当面问过 H1 不用来;当面问过 H2 不用来
            LEAD1|必访 张木根 刚住院|同名|必访 H1 刚住院;必访 H2 刚住院
            LEAD1|必访 张木根 游金 刚住院|请写上哪一家|
            SEC|承诺请改 李长顺 说具体些|同名|承诺请改 LINK1 说具体些;承诺请改 ELEC2 说具体些;承诺请改 TEAM1 说具体些
            SEC|承诺 李长顺|同名|承诺 LINK1;承诺 ELEC2;承诺 TEAM1
            SEC|互选 开始 到 3月20日|哪一个|互选 白莲村 开始 到 3月20日;互选 水南村 开始 到 3月20日
            SEC|互选 看|哪一个|互选 白莲村 看;互选 水南村 看
            """)
    void areAskedWhoIsMeantAndChangeNothing(String who, String words, String answer, String taps) {
        Said said = says(who, words).noReport().changedNothing();
        if (taps == null) {
            said.answered(answer);
            return;
        }
        assertThat(said.taps()).containsExactly(taps.split(";"));
        assertThat(chat.visits("H1").version() + chat.visits("H2").version() + chat.visits("H3").version()).isZero();
    }

    @Test
    void areListedByWhatMeansOneOfThem() {
        assertThat(says("LINK1", "走访").taps()).contains("走访 H1", "走访 H2", "走访 游金");
        chat.from("LINK1").taps("走访 H1").answered("走访 H1 记错了");
        assertThat(chat.visits("H1").last()).isEqualTo(chat.now());
        assertThat(chat.visits("H2").last()).isNull();
    }

    @Test
    void haveTheirPromisesEach() {
        says("LINK1", "承诺 每月打扫一次");
        says("ELEC2", "承诺 随叫随到");
        assertThat(says("SEC", "承诺").taps()).contains("承诺 LINK1", "承诺 ELEC2");
        chat.from("SEC").taps("承诺 ELEC2").answered("李长顺今年的承诺", "随叫随到").without("打扫");
        chat.from("SEC").taps("承诺 TEAM1").answered("李长顺今年还没写承诺");
        says("SEC", "承诺请改 LINK1 说具体些").answered("会告诉李长顺");
    }

    private void begins() {
        says("SEC", "互选 白莲村 开始 到 3月20日").answered("白莲村的互选开始了");
        chat.later(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H3|选 李长顺|选 LINK1;选 ELEC2
            H3|选 余开兴 李长顺|选 余开兴 LINK1;选 余开兴 ELEC2
            H3|选 李长顺 李长顺|选 LINK1 LINK1;选 ELEC2 ELEC2
            H3|选 李 长 顺|选 LINK1;选 ELEC2
            """)
    void areAskedWhomAHouseholdChooses(String house, String words, String taps) {
        begins();
        assertThat(home(house).says(words).noReport().taps()).containsExactly(taps.split(";"));
        assertThat(home(house).says("选").taps()).contains("选 LINK1", "选 ELEC2", "选 余开兴").doesNotContain("选 李长顺");
        home(house).taps("选 ELEC2").answered("李长顺");
    }

    @Test
    void areAskedWhomTheBranchMeansInItsDraft() {
        begins();
        assertThat(says("SEC", "联户 游金 李长顺").changedNothing().taps()).containsExactly("联户 H3 LINK1", "联户 H3 ELEC2",
                "联户 H3 TEAM1");
        assertThat(says("SEC", "联户 张木根 余开兴").changedNothing().taps()).containsExactly("联户 H1 余开兴", "联户 H2 余开兴");
        says("SEC", "联户 王不二 余开兴").answered("王不二").changedNothing();
        chat.from("SEC").taps("联户 H3 ELEC2").answered("游金家由李长顺联");
        says("SEC", "互选 白莲村 看").answered("村里调整1户", "游金");
    }

    @Test
    void areAskedWhomAMemberWouldLike() {
        begins();
        assertThat(says("余开兴", "愿意联 游金 张木根").noReport().taps()).containsExactly("愿意联 游金 H1", "愿意联 游金 H2");
    }

    @Test
    void areAskedForWhomALeaderChooses() {
        begins();
        assertThat(says("LEAD1", "代选 张木根 余开兴").noReport().taps()).containsExactly("代选 H1 余开兴", "代选 H2 余开兴");
        assertThat(says("LEAD1", "代选 H1 李长顺").noReport().taps()).containsExactly("代选 H1 LINK1", "代选 H1 ELEC2");
    }

    @Test
    void areAskedWhenAHouseholdWantsAnother() {
        assertThat(home("H5").says("换个人联 李长顺 住得近").noReport().taps()).containsExactly("换个人联 LINK1 住得近",
                "换个人联 ELEC2 住得近");
        home("H1").says("换个人联 余开兴 住得近").answered("记下了");
        home("H2").says("换个人联 住得太远了").answered("记下了");
        assertThat(says("SEC", "同意换 张木根 余开兴").changedNothing().taps()).containsExactly("同意换 H1 余开兴", "同意换 H2 余开兴");
        assertThat(says("SEC", "不换 张木根 年底一起定").changedNothing().taps()).containsExactly("不换 H1 年底一起定", "不换 H2 年底一起定");
        assertThat(says("SEC", "同意换 H2 李长顺").changedNothing().taps()).contains("同意换 H2 ELEC2");
        says("SEC", "同意换 H2").answered("请写户主和党员").changedNothing();
        chat.from("SEC").taps("同意换 h1 ELEC2").answered("由李长顺联");
        assertThat(chat.network().household("H1").orElseThrow().member()).isEqualTo("ELEC2");
    }

    @Test
    void areAskedWhoIsTheOtherSideOfAQuarrel() {
        home("H3").says("隔壁邻居天天和我吵架，请来调解").newReport();
        assertThat(home("H3").says("也请他家党员说说 1001 张木根").changedNothing().taps()).containsExactly("也请他家党员说说 1001 H1",
                "也请他家党员说说 1001 H2");
        home("H3").taps("也请他家党员说说 1001 H2").answered("不提是您说的");
        assertThat(chat.visits("H2").pressing()).isPresent();
        assertThat(chat.visits("H1").pressing()).isEmpty();
    }

    @Test
    void findNobodyToChooseWhereAllAreFull() {
        says("SEC", "互选 水南村 开始 到 3月20日");
        home("HB").says("选").answered("没有").noReport();
        says("LINKB", "最多 8 户").answered("没有您").noReport();
        says("LINKB", "愿意联 邱土").answered("没有您").noReport();
    }

    /** Nobody may choose for a household of which somebody can choose himself. */
    @ParameterizedTest
    @ValueSource(strings = { "游福", "TEAM2" })
    void letNobodyChooseForOthersWhoHasNoPostThere(String who) {
        begins();
        says(who, "代选 游金 余开兴").without("想请").noReport().changedNothing();
    }

    @Test
    void showTheClerkWhereNobodyHasBeenForLong() {
        says("游福", "好久没人去过的").without("由书记", "先没动").noReport();
        says("范镇", "好久没人去过的").noReport().changedNothing();
    }

}
