package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.growing.Project;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 项目, 参加, 收成 and 卖: who grows something well takes households along. */
class GrowingTest {

    private static final String NAME = "烟后种菜";

    private final Chat chat = Chat.demo();

    private final Someone leader = chat.from("叶丽华");

    private final Someone household = chat.from("谢桂英");

    private void joined() {
        leader.says("项目 烟后种菜 谢桂英 肖东升").answered("记下了：烟后种菜", "去问1个人", "当面问：肖东升");
        household.says("参加 烟后种菜").answered("您家参加了“烟后种菜”", "叶丽华");
        household.says("我的信息").answered("您家参加了烟后种菜");
    }

    @Test
    void asksHouseholdsWhichJoinByATap() {
        joined();
        chat.later(Duration.ofDays(1));
        assertThat(chat.notices("谢桂英")).anyMatch(notice -> notice.text().contains("叶丽华带头搞“烟后种菜”"));
        assertThat(chat.notices("叶丽华")).anyMatch(notice -> notice.text().contains("谢桂英家参加了“烟后种菜”"));
        household.says("项目").answered("烟后种菜，叶丽华带头，1户一起").without("谢桂英");
        household.says("退出 烟后种菜").answered("退出");
        household.says("项目 烟后种菜").answered("0户一起");
    }

    @Test
    void onlyWhoWasAskedJoins() {
        joined();
        chat.from("徐启明").says("参加 烟后种菜").answered("要叶丽华先来请");
        chat.from("M0072").says("项目").answered("还没有一起搞的项目");
        chat.from("陌生人").says("参加 烟后种菜").without("参加了");
    }

    /** Of its household first; of others as ever. */
    @ParameterizedTest
    @ValueSource(strings = { "花菜滞销卖不掉，没人来收", "水稻叶子发黄是什么病，怎么打药" })
    void whoLeadsHasWhatIsOfItFirst(String words) {
        joined();
        household.says(words).answered("#1001", "叶丽华");
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("M0024");

        household.says("新问题 三组路灯坏了");
        assertThat(chat.ticket(1002).handling().handlers()).containsExactly("M0023");
        chat.from("黄桂花").says(words);
        assertThat(chat.ticket(1003).handling().handlers()).containsExactly("M0023");
    }

    @Test
    void whatCameOfItIsListedInWords() {
        joined();
        leader.says("收成 烟后种菜 卖了40吨").answered("记下了：烟后种菜，卖了40吨");
        leader.says("收成 烟后种菜").answered("收成怎么样");
        household.says("项目 烟后种菜").answered("卖了40吨");
        household.says("收成 烟后种菜 不好").without("记下了：烟后种菜");
        assertThat(chat.store.documents(Project.KIND).getFirst().outcomes()).hasSize(1);
    }

    @Test
    void isAskedOnceAndOnlyItsLeaderReadsWhoIsIn() {
        joined();
        leader.says("项目 烟后种菜 谢桂英").answered("都请过了");
        assertThat(chat.store.documents(Project.KIND)).hasSize(1);
        leader.says("项目 烟后种菜").answered("一起的：谢桂英");
        household.says("项目 烟后种菜").without("谢桂英");
        leader.says("收成 烟后种菜 谢桂英家卖了3吨").answered("某某家卖了3吨");
    }

    @Test
    void whoSellsIsSentToSomebodyWhoKnowsHowTo() {
        chat.from("谢桂英").says("卖 花菜2000斤 都装好了").answered("#1001");
        assertThat(chat.ticket(1001).report().category()).isEqualTo("livelihood");
        assertThat(chat.network().member(chat.handler(1001)).orElseThrow().skills()).contains("销售");
        chat.from("谢桂英").says("卖 水稻2000斤，没有病虫害").answered("#1002");
        assertThat(chat.ticket(1002).report().category()).isEqualTo("livelihood");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            谢桂英 | 卖菜的占了路，走不过去
            谢桂英 | 项目款什么时候发
            谢桂英 | 参加不了合作医疗怎么办
            谢桂英 | 收成不好，想申请低保
            李长顺 | 项目 修路的钱去哪了
            """)
    void sentencesAreReadAsSuch(String who, String said) {
        chat.from(who).says(said);
        assertThat(chat.store.documents(Project.KIND)).isEmpty();
    }

    @Test
    void isNoWordWhereItIsOff() {
        Chat off = Chat.of(new Scheme(Set.of(Part.POINTS)));
        off.from("叶丽华").says("项目 " + NAME + " 谢桂英");
        assertThat(off.store.documents(Project.KIND)).isEmpty();
    }

    @Test
    void goesWithWhoHasHimselfForgotten() {
        joined();
        household.says("删除我的信息");
        household.says("确认删除");
        leader.says("项目 烟后种菜").answered("0户一起");
    }

    @Test
    void endsForTheVillageWithItsLeaderAndMayBeLeftAllTheSame() {
        joined();
        chat.from("M0003").says("停联户 叶丽华");
        chat.later(Duration.ofMinutes(11));
        household.says("项目").answered("还没有一起搞的项目");
        household.says("退出 烟后种菜").answered("退出");
        household.says("我的信息").without("烟后种菜");
    }

}
