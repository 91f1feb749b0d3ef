package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.choosing.ChangeWish;
import cn.lianhu.choosing.RecordLinks;
import cn.lianhu.testing.Village;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 换个人联: asked of the secretary, kept from whom it is about. */
class ChangingMemberTest {

    private final Chat chat = Chat.demo();

    private Said secretary(String words) {
        return chat.from("吴志远").says(words);
    }

    private Said asks() {
        return chat.from("谢桂英").says("换个人联 叶丽华 住得近，一个院里的").answered("只告诉书记");
    }

    private ChangeWish wish(String household) {
        return chat.store.run(chat.now(), work -> work.document(ChangeWish.KIND, household));
    }

    private String linked(String household) {
        return chat.store.run(chat.now(), work -> new RecordLinks(DemoNetwork.NETWORK).linked(work, household));
    }

    private Chat nextDay() {
        return chat.later(Duration.ofDays(1));
    }

    @Test
    void tellsTheSecretaryAndNotTheMemberItHas() {
        asks();
        nextDay();
        assertThat(chat.told("吴志远")).anyMatch(t -> t.contains("谢桂英家") && t.contains("想请叶丽华") && t.contains("住得近"));
        assertThat(chat.told("李长顺")).isEmpty();
        for (String words : List.of("我的信息", "待办", "换个人联", "看村")) {
            chat.from("李长顺").says(words).without("谢桂英", "住得近");
        }
        secretary("换个人联").answered("谢桂英（翔安社区3组7号）：住得近，一个院里的，想请叶丽华");
    }

    @Test
    void linksAnotherWhereTheSecretaryAgrees() {
        asks();
        secretary("同意换 谢桂英 王小红").answered("谢桂英家现在起由王小红联");
        assertThat(linked("H0037")).isEqualTo("M0025");
        assertThat(wish("H0037").open()).isFalse();
        nextDay();
        assertThat(chat.told("谢桂英")).anyMatch(t -> t.contains("联户党员现在是王小红"));
        assertThat(chat.told("王小红")).anyMatch(t -> t.contains("请您联谢桂英家"));
        assertThat(chat.told("李长顺")).anyMatch(t -> t.contains("由王小红联") && !t.contains("住得近"));
        assertThat(chat.told("吴志远")).noneMatch(t -> t.contains("想换个人联"));
    }

    @Test
    void linksWhomItNamedWhereTheSecretaryNamesNobody() {
        asks();
        secretary("同意换 谢桂英").answered("由叶丽华联");
    }

    @Test
    void tellsTheHouseholdWhyNot() {
        asks();
        secretary("不换 谢桂英 年底一起定").answered("回了谢桂英家");
        assertThat(linked("H0037")).isEqualTo("M0023");
        assertThat(wish("H0037").reason()).isEmpty();
        nextDay();
        assertThat(chat.told("谢桂英")).anyMatch(t -> t.contains("先不换：年底一起定"));
        assertThat(chat.told("李长顺")).isEmpty();
    }

    @Test
    void isTakenBackByTheHousehold() {
        asks();
        chat.from("谢桂英").says("不用换了").answered("不换了");
        secretary("同意换 谢桂英 王小红").answered("没有说要换人");
        nextDay();
        assertThat(chat.told("吴志远")).noneMatch(t -> t.contains("想换个人联"));
    }

    @Test
    void isReadByItselfAndGoesWithWhatIsDeleted() {
        asks();
        chat.from("谢桂英").says("我的信息").answered("您想换个人联：住得近");
        chat.from("谢桂英").says("删除我的信息");
        chat.from("谢桂英").says("确认删除");
        assertThat(wish("H0037").open()).isFalse();
    }

    @Test
    void needsNobodyNamed() {
        chat.from("谢桂英").says("换个人联 他一年没来过我家").answered("只告诉书记");
        assertThat(wish("H0037").wanted()).isNull();
    }

    @Test
    void isSaidInAChoiceWithTheWordsOfThat() {
        secretary("互选 开始 到 3月20日");
        chat.from("谢桂英").says("换个人联 住得远").answered("正在互选", "选 姓名");
        assertThat(wish("H0037").open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            谢桂英|换个人联|请写为什么想换
            谢桂英|换个人联 叶丽华|请写为什么想换
            谢桂英|换个人联 李长顺 老熟人|现在就是李长顺联
            路人|换个人联 住得远|绑定了才能换
            吴志远|换个人联|没有哪家
            吴志远|同意换 肖东升 王小红|没有说要换人
            吴志远|同意换|请写户主和党员
            吴志远|不换 肖东升 不行|没有说要换人
            李长顺|同意换 谢桂英 王小红|由书记来定
            陈秀英|同意换 谢桂英 王小红|由书记来定
            李长顺|不换 谢桂英 不行啊|由书记来定
            M0003|同意换 谢桂英 王小红|没有说要换人
            吴志远|不换 谢桂英|请写为什么不换
            吴志远|同意换 谢桂英 张三丰|没找到党员“张三丰”
            吴志远|同意换 谢桂英 李长顺|现在就是李长顺联
            """)
    void saysWhatIsWrongAndChangesNothing(String who, String words, String answer) {
        boolean asked = words.contains("换 谢桂英");
        if (asked) {
            asks();
        }
        chat.from(who).says(words).answered(answer).changedNothing().noReport();
        assertThat(wish("H0037").open()).isEqualTo(asked);
        assertThat(linked("H0037")).isEqualTo("M0023");
    }

    @ParameterizedTest
    @ValueSource(strings = { "不换灯泡就一直黑着，路上摔了人", "换个人联系我，上次那个说话凶，路灯坏了也不管", "同意换路灯了吗，都坏了半年", "不换 水表就漏水了",
            "换个人联 他收了我五百块钱才肯办低保" })
    void staySentences(String words) {
        chat.from("谢桂英").says(words).without("先没动", "记下了，只告诉书记");
        assertThat(wish("H0037").open()).isFalse();
    }

    @Test
    void isToldAndDecidedByWhoStandsInForTheSecretary() {
        secretary("请假 3天 由 刘月娥");
        asks();
        nextDay();
        assertThat(chat.told("刘月娥")).anyMatch(t -> t.contains("想换个人联"));
        chat.from("刘月娥").says("同意换 谢桂英 王小红").answered("换好了");
    }

    /** Though he stands in for the secretary: that one hears of it when he is back. */
    @Test
    void isKeptFromTheMemberItHasWhoStandsInForTheSecretary() {
        secretary("请假 3天 由 李长顺");
        asks();
        nextDay();
        assertThat(chat.told("李长顺")).noneMatch(t -> t.contains("想换个人联"));
        chat.from("李长顺").says("换个人联").without("谢桂英");
        chat.from("李长顺").says("不换 谢桂英 不要紧").answered("没有说要换人");
        chat.later(Duration.ofDays(6));
        assertThat(chat.told("吴志远")).anyMatch(t -> t.contains("谢桂英家"));
    }

    /** Nobody decides on himself, nor hears what is said of him. */
    @Test
    void goesToTheTownshipWhereTheSecretaryIsTheOneItHas() {
        Chat village = Chat.on(Village.network());
        village.from("伍木").says("换个人联 李长顺 住得近").answered("只告诉乡镇");
        village.from("吴志远").says("换个人联").answered("没有哪家");
        village.from("吴志远").says("同意换 伍木 李长顺").answered("没有说要换人");
        village.later(Duration.ofDays(1));
        assertThat(village.told("吴志远")).isEmpty();
        assertThat(village.told("范镇")).anyMatch(t -> t.contains("伍木家") && t.contains("住得近"));
        village.from("范镇").says("同意换 伍木 李长顺").answered("伍木家现在起由李长顺联");
    }

}
