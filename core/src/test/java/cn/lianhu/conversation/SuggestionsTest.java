package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.suggestions.Suggestion;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 建议 and 赞成: what people propose, who of the village wants it, and the secretary's
 * answer.
 */
class SuggestionsTest {

    private static final String WORDS = "建议村口装个亭子，走累了歇歇脚";

    private final Chat chat = Chat.demo();

    private final Someone proposer = chat.from("谢桂英");

    private List<String> neighbours() {
        return chat.network()
            .households()
            .stream()
            .filter(house -> house.grid().startsWith("350428101001") && !house.head().equals("谢桂英"))
            .filter(house -> chat.network().householdsHeadedBy(house.head()).size() == 1
                    && chat.network().membersNamed(house.head()).isEmpty())
            .map(house -> house.head())
            .toList();
    }

    private Suggestion kept() {
        return chat.store.documents(Suggestion.KIND).getFirst();
    }

    @Test
    void isListedForTheVillageWithoutWhoSaidIt() {
        proposer.says(WORDS).answered("#1001", "这是条建议", "满10户赞成", "保密 1001");

        chat.from("肖东升").says("建议").answered("翔安社区大家提的建议", "#1001 " + WORDS + "（1户赞成）", "赞成 1001").without("谢桂英");
        chat.from("陌生人").says("建议").answered("绑定");
        chat.from("M0072").says("建议").answered("还没有人提建议");
    }

    @ParameterizedTest
    @ValueSource(strings = { "我建议在广场边上加几个健身器材", "希望村里给老人办个食堂", "能不能给娃娃们弄个图书角", "最好在桥头装个公告栏", "希望多办点活动" })
    void isOneHoweverItIsPut(String words) {
        proposer.says(words).answered("#1001", "这是条建议");
    }

    @ParameterizedTest
    @ValueSource(strings = { "三组路灯坏了，建议早点修", "保密 建议村口装个亭子", "建议换掉网格长陈秀英，他收钱不办事", "感谢党员帮忙", "希望给我家装个扶手", "能不能给我老公安排个低保",
            "建议在谢桂英家门口装个灯", "建议把3组7号门口的路加宽" })
    void isNoneWhereSomethingIsWrongOrSecret(String words) {
        proposer.says(words).without("这是条建议");
        assertThat(chat.store.documents(Suggestion.KIND)).isEmpty();
    }

    @Test
    void countsAHouseholdOnceAndTellsNobodyWho() {
        proposer.says(WORDS);
        proposer.says("赞成 1001").answered("您家已经赞成过了，现在1户");
        chat.from("肖东升").says("赞成 1001").answered("现在2户赞成");
        chat.from("肖东升").says("我也是 1001").answered("已经赞成过了，现在2户");
        chat.home("o-second", kept().households().iterator().next());
        chat.from("second").says("赞成 1001").answered("现在2户赞成");
        chat.from("second").says("赞成 1001").answered("已经赞成过了，现在2户");
        chat.from("陌生人").says("赞成 1001").without("记下了");
        proposer.says("进度 1001").without("肖东升");
        chat.from("李长顺").says("看 1001").without("肖东升");
    }

    @Test
    void goesToTheSecretaryForAnAnswerWithADateWhenTenHouseholdsWantIt() {
        proposer.says(WORDS);
        List<String> others = neighbours().subList(0, 9);
        others.subList(0, 8).forEach(name -> chat.from(name).says("赞成 1001").answered("记下了"));
        assertThat(chat.ticket(1001).level()).isNotEqualTo(Level.BRANCH);

        chat.from(others.get(8)).says("赞成 1001").answered("10户赞成", "已经请书记答复");
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.BRANCH);
        assertThat(chat.ticket(1001).report().policy()).isEqualTo("project");
        assertThat(chat.notices("吴志远")).anyMatch(notice -> notice.text().contains("10户赞成的建议"));
        assertThat(chat.notices("谢桂英")).anyMatch(notice -> notice.text().contains("已交书记吴志远"));
        assertThat(chat.notices(others.getFirst())).anyMatch(notice -> notice.text().contains("已交书记吴志远"));
        chat.from(neighbours().get(9)).says("赞成 1001").answered("11户赞成");
        assertThat(chat.notices("吴志远")).filteredOn(notice -> notice.text().contains("户赞成的建议")).hasSize(1);
    }

    /** The leader need not wait for ten. */
    @Test
    void goesToTheSecretaryOnTheLeadersWord() {
        proposer.says(WORDS);
        String leader = chat.network().holders(Post.GRID_LEADER, chat.ticket(1001).place().grid()).getFirst();
        chat.from("肖东升").says("赞成 1001");
        chat.from(leader).says("接过来 1001");
        chat.from(leader).says("上报 1001 村里都说好").answered("#1001");
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.BRANCH);
        assertThat(chat.ticket(1001).report().policy()).isEqualTo("project");
        assertThat(chat.notices("肖东升")).anyMatch(notice -> notice.text().contains("吴志远"));
        chat.from("吴志远").says("接单 1001");
        neighbours().subList(0, 9).forEach(name -> chat.from(name).says("赞成 1001"));
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.IN_PROGRESS);
    }

    @Test
    void countsTheHouseholdWhoseOwnGoesOnInIt() {
        proposer.says("建议三组路口装一盏路灯").answered("#1001", "这是条建议");
        chat.from("肖东升").says("建议三组路口装一盏路灯").answered("#1002", "我也是 1001");
        chat.from("肖东升").says("我也是 1001");
        assertThat(chat.store.documents(Suggestion.KIND)).filteredOn(s -> s.number().equals("1001"))
            .allMatch(s -> s.wanted() == 2)
            .hasSize(1);
        chat.from("肖东升").says("不是一回事 1002").answered("#1002");
        assertThat(chat.store.documents(Suggestion.KIND)).hasSize(2).allMatch(s -> s.wanted() == 1 && s.listed());
    }

    /** With what was proposed, and what became of it. */
    @Test
    void tellsAllWhoWantedItWhatIsAnswered() {
        proposer.says(WORDS);
        List<String> others = neighbours().subList(0, 9);
        others.forEach(name -> chat.from(name).says("赞成 1001"));
        chat.from("吴志远").says("挂账 1001 到 3月20日 等县里批材料").answered("#1001");
        assertThat(chat.notices(others.getFirst())).anyMatch(notice -> notice.text().contains("等县里批材料"));

        chat.from("吴志远").says("恢复 1001");
        chat.from("吴志远").says("办结 1001 亭子装好了");
        assertThat(chat.notices(others.getFirst()))
            .anyMatch(notice -> notice.text().contains("建议村口装个亭子") && notice.text().contains("亭子装好了"));
    }

    @Test
    void isListedNoMoreWhenItIsSecretOrOver() {
        proposer.says(WORDS);
        proposer.says("保密 1001");
        chat.from("肖东升").says("建议").answered("还没有人提建议");
        assertThat(kept().words()).isEmpty();
        assertThat(kept().households()).isEmpty();

        proposer.says("建议桥头装个公告栏");
        proposer.says("撤回 1002");
        chat.from("肖东升").says("建议").answered("还没有人提建议");
    }

    @Test
    void goesWithWhoHasHimselfForgotten() {
        proposer.says(WORDS);
        proposer.says("删除我的信息");
        proposer.says("确认删除");
        chat.from("肖东升").says("建议").answered("还没有人提建议");
    }

    @Test
    void isAReportLikeAnyOtherWhereThePartIsOff() {
        Chat off = Chat.of(new Scheme(Set.of(Part.POINTS)));
        off.from("谢桂英").says(WORDS).answered("#1001").without("这是条建议");
        assertThat(off.store.documents(Suggestion.KIND)).isEmpty();
    }

    /** Whoever of them said so, in whichever order they go. */
    @Test
    void goesWithTheLastOfAHouseholdWhoWantedIt() {
        proposer.says(WORDS);
        chat.from("肖东升").says("赞成 1001").answered("现在2户赞成");
        chat.from("肖东升").says("我的信息").answered("您家赞成的建议#1001");
        String household = chat.person("肖东升").household();
        chat.home("o-second", household);
        chat.from("second").says("赞成 1001").answered("现在2户赞成");
        chat.from("肖东升").says("删除我的信息");
        chat.from("肖东升").says("确认删除");
        assertThat(kept().wanted()).isEqualTo(2);
        assertThat(chat.ticket(1001).followers()).contains("o-second");

        chat.from("second").says("删除我的信息");
        chat.from("second").says("确认删除");
        assertThat(kept().households()).doesNotContain(household).hasSize(1);
    }

    @Test
    void isThereAgainWhereItsEndIsTakenBack() {
        proposer.says(WORDS);
        chat.from("肖东升").says("赞成 1001");
        chat.from("吴志远").says("接过来 1001");
        chat.from("吴志远").says("办结 1001 装好了");
        chat.from("肖东升").says("建议").answered("还没有人提建议");
        chat.from("吴志远").says("撤销 1001");
        chat.from("肖东升").says("建议").answered("#1001 " + WORDS + "（2户赞成）");
    }

    @Test
    void goesOnInAnotherWithAllWhoWantIt() {
        proposer.says(WORDS);
        chat.from("肖东升").says("赞成 1001");
        chat.from("谢志强").says("建议村口装个凉亭").newReport();
        chat.from("赖光辉").says("赞成 1002").answered("现在2户赞成");
        chat.from("肖东升").says("赞成 1002").answered("现在3户赞成");
        chat.from("吴志远").says("并案 1001 1002");
        chat.from("赖光辉").says("建议").answered("（4户赞成）").without("#1001");
        chat.from("吴志远").says("不是一回事 1001");
        chat.from("吴志远").says("撤销 1001");
        chat.from("赖光辉").says("建议").answered("#1001 " + WORDS + "（2户赞成）", "（3户赞成）");
    }

    /** The last of ten came while it could go nowhere. */
    @Test
    void goesToTheSecretaryOnceItMayGo() {
        proposer.says(WORDS);
        chat.from(chat.handler(1001)).says("接单 1001");
        chat.from(chat.handler(1001)).says("完成 1001 问过施工队了");
        neighbours().stream().limit(9).forEach(name -> chat.from(name).says("赞成 1001"));
        assertThat(kept().wanted()).isEqualTo(10);
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.MEMBER);
        proposer.says("没修好 1001").answered("#1001");
        chat.later(Duration.ofMinutes(1));
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.BRANCH);
        assertThat(kept().raised()).isNotNull();
    }

}
