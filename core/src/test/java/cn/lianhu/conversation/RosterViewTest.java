package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.desk.Letters.Area;
import cn.lianhu.desk.Letters.Bundle;
import cn.lianhu.desk.Letters.Letter;
import cn.lianhu.desk.RosterEdit;
import cn.lianhu.desk.RosterKind;
import cn.lianhu.desk.RosterList;
import cn.lianhu.desk.RosterSheet;
import cn.lianhu.desk.RosterSheet.Line;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 名册: who finds whom in it, what is kept from whom, and that its edits are the chat's
 * words.
 */
class RosterViewTest {

    private static final String GRID = "350428101001-03";

    /** Linked to 李长顺 (M0023), in the grid of 陈秀英, in the branch of 吴志远. */
    private static final String HOUSE = "H0037";

    private final Chat chat = Chat.demo();

    private String id(String who) {
        return chat.network().membersNamed(who).getFirst().id();
    }

    private RosterList list(String who, RosterKind kind, String search, int page) {
        return chat.decide(work -> chat.domain().rosterView().list(work, id(who), kind, search, page));
    }

    private Optional<RosterSheet> household(String who, String house) {
        return chat.decide(work -> chat.domain().rosterView().household(work, id(who), house));
    }

    private Optional<RosterSheet> member(String who, String member) {
        return chat.decide(work -> chat.domain().rosterView().member(work, id(who), member));
    }

    private Optional<Bundle> letters(String who, String grid) {
        return chat.decide(work -> chat.domain().letters().ofGrid(work, id(who), grid));
    }

    @ParameterizedTest
    @ValueSource(strings = { "谢桂英", "谢桂", "xiegui", "xgy", "XGY", "h0037", "翔安社区3组7号" })
    void findsAHouseholdHoweverItIsAskedFor(String search) {
        assertThat(list("吴志远", RosterKind.HOUSEHOLDS, search, 1).rows()).map(row -> row.cells().getFirst())
            .contains("谢桂英");
    }

    @Test
    void findsNothingThatIsNotThereAndGivesTheNearestPage() {
        assertThat(list("吴志远", RosterKind.HOUSEHOLDS, "zzz", 1).rows()).isEmpty();
        RosterList last = list("吴志远", RosterKind.HOUSEHOLDS, "", 999);
        assertThat(last.page()).isEqualTo(last.pages());
        assertThat(last.rows()).isNotEmpty();
        assertThat(list("吴志远", RosterKind.HOUSEHOLDS, "", -3).page()).isEqualTo(1);
    }

    /**
     * What each one's lists, files and letters hold is of his own grids and households.
     */
    @Test
    void showsNobodyWhatIsForeignToHim() {
        Network network = chat.network();
        for (Member reader : network.members()) {
            String me = reader.id();
            Set<String> his = network.grids()
                .stream()
                .map(g -> g.code())
                .filter(g -> g.equals(reader.grid()) || network.postsOf(me)
                    .stream()
                    .anyMatch(p -> p.post() == Post.COUNTY_DESK || p.scope().equals(g)
                            || p.scope().equals(network.grid(g).orElseThrow().branch())
                            || p.post() == Post.TOWNSHIP && p.scope()
                                .equals(network.branch(network.grid(g).orElseThrow().branch())
                                    .orElseThrow()
                                    .township())))
                .collect(Collectors.toSet());
            Set<String> foreign = network.households()
                .stream()
                .filter(h -> !his.contains(h.grid()) && !me.equals(h.member()))
                .map(Household::id)
                .collect(Collectors.toSet());
            assertThat(chat.domain().rosterView().file(me, RosterKind.HOUSEHOLDS)).as(reader.name())
                .noneMatch(row -> foreign.contains(row.getFirst()));
            assertThat(chat.domain().letters().areas(me)).as(reader.name()).map(Area::grid).isSubsetOf(his);
            if (network.postsOf(me).isEmpty()) {
                assertThat(chat.domain().letters().areas(me)).as(reader.name()).isEmpty();
            }
            foreign.stream().limit(3).forEach(h -> {
                assertThat(
                        chat.<Optional<RosterSheet>>decide(work -> chat.domain().rosterView().household(work, me, h)))
                    .as(reader.name())
                    .isEmpty();
            });
        }
    }

    @Test
    void keepsHowSomebodyLivesFromWhoOnlyServesThere() {
        chat.from("陈秀英").says("改户 谢桂英 电话 10012345678");
        chat.from("陈秀英").says("改户 谢桂英 户类 独居");
        Member beside = chat.network()
            .membersOfGrid(GRID)
            .stream()
            .filter(m -> chat.network().postsOf(m.id()).isEmpty() && !m.id().equals("M0023"))
            .findFirst()
            .orElseThrow();

        assertThat(household("陈秀英", HOUSE).orElseThrow().lines()).map(Line::text).contains("10012345678", "独居老人");
        RosterSheet his = household(beside.name(), HOUSE).orElseThrow();
        assertThat(his.lines()).map(Line::text).doesNotContain("10012345678", "独居老人");
        assertThat(his.edits()).contains(RosterEdit.ADDRESS).doesNotContain(RosterEdit.LINK, RosterEdit.AWAY);
        assertThat(chat.domain().rosterView().file(id("吴志远"), RosterKind.HOUSEHOLDS).toString())
            .doesNotContain("10012345678", "独居", chat.network().household(HOUSE).orElseThrow().bindCode());
    }

    @Test
    void showsAnEditBeforeTheCopyKnowsIt() {
        chat.from("陈秀英").says("改户 谢桂英 住址 翔安社区3组99号");
        assertThat(household("陈秀英", HOUSE).orElseThrow().lines()).map(Line::text).contains("翔安社区3组99号");
    }

    @Test
    void givesADepartmentNothingOfTheTownshipItServes() {
        String township = chat.network()
            .branch(chat.network().grid(GRID).orElseThrow().branch())
            .orElseThrow()
            .township();
        Member officer = chat.network()
            .membersOfGrid(GRID)
            .stream()
            .filter(m -> chat.network().everyPostOf(m.id()).isEmpty())
            .findFirst()
            .orElseThrow();
        String desk = chat.network().holders(Post.COUNTY_DESK, Network.COUNTY).getFirst();
        chat.from(chat.network().member(desk).orElseThrow().name())
            .says("任命 " + officer.id() + " 部门 " + chat.network().township(township).orElseThrow().name())
            .answered("部门");

        assertThat(chat.network().holders(Post.DEPARTMENT, township)).contains(officer.id());
        assertThat(chat.domain().roster().rights().mayKeepMembers(officer.id(), GRID)).isFalse();
        assertThat(chat.domain().letters().areas(officer.id())).isEmpty();
    }

    @Test
    void givesCodesToWhoHandsThemOut() {
        Bundle leader = letters("陈秀英", GRID).orElseThrow();
        assertThat(leader.letters()).isNotEmpty().noneMatch(Letter::member);
        assertThat(letters("李长顺", GRID)).isEmpty();
        assertThat(letters("陈秀英", "no-such-grid")).isEmpty();

        Bundle secretary = letters("吴志远", GRID).orElseThrow();
        assertThat(secretary.letters()).anyMatch(letter -> letter.name().equals("谢桂英"));
        assertThat(secretary.letters().stream().filter(Letter::member).count() + secretary.bound())
            .isEqualTo(chat.network().membersOfGrid(GRID).size());
    }

    @Test
    void writesNoLetterToAMemberWhoHasBoundHimself() {
        int before = letters("吴志远", GRID).orElseThrow().bound();
        chat.from("李长顺").says("任务");
        assertThat(letters("吴志远", GRID).orElseThrow().letters())
            .noneMatch(letter -> letter.member() && letter.name().equals("李长顺"));
        assertThat(letters("吴志远", GRID).orElseThrow().bound()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void listsVacantPosts() {
        String leader = chat.network().holders(Post.GRID_LEADER, GRID).getFirst();
        chat.from("吴志远").says("卸任 " + leader + " 网格长").answered("网格长");
        assertThat(list("吴志远", RosterKind.POSTS, "", 1).rows())
            .anyMatch(row -> row.cells().get(0).equals("网格长") && row.cells().get(2).equals("空着"));
    }

    /** Each with an answer of the word itself, not of a new report. */
    @ParameterizedTest
    @CsvSource({ "ADDRESS, H0037, 翔安社区3组17号, '', 住址", "PHONE, H0037, 10012345678, '', 电话",
            "KINDS, H0037, 独居老人、残疾, '', 户类", "LINK, H0037, 叶丽华, '', 叶丽华", "AWAY, H0037, 3月20日, '', 外出",
            "BACK, H0037, '', '', 本来就是这样", "MOVED_OUT, H0037, '', '', 迁出", "DIED, H0037, '', '', 过世",
            "DIED, H0037, 谢小明, '', 谢小明", "STOP_MEMBER, M0023, '', '', 李长顺", "APPOINT, M0023, 网格长, '', 网格长",
            "DISMISS, M0023, '', '', 没找到", "ADD_HOUSEHOLD, '', 张木根, 翔安社区3组28号, 绑定码",
            "ADD_MEMBER, '', 张木根, 350428101001-03, 绑定码" })
    void saysTheWordsOfTheChat(RosterEdit edit, String id, String first, String second, String answer) {
        String words = edit.words(id, List.of(first, second)).orElseThrow();
        chat.from("吴志远").says(words).answered(answer);
        if (!answer.equals("本来就是这样") && !answer.equals("没找到")) {
            chat.from("吴志远").says(RosterEdit.UNDO.words("", List.of()).orElseThrow()).answered("改回来了");
        }
    }

    @ParameterizedTest
    @CsvSource({ "ADDRESS, ''", "PHONE, 出事了快来", "LINK, 李长顺 王二", "AWAY, '3月20日\n新问题 路灯坏了'", "ADDRESS, 翔安；迁出 H0001" })
    void saysNothingForWhatDoesNotBelongThere(RosterEdit edit, String value) {
        assertThat(edit.words(HOUSE, List.of(value))).isEmpty();
    }

}
