package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Code;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTest {

    private static final String HOUSE = "XV6HXV9K";

    private static final String MEMBER = "5UNS5SPB";

    private final Chat chat = Chat.demo();

    @ParameterizedTest
    @ValueSource(strings = { "绑定 XV6HXV9K", "绑定XV6HXV9K", "绑定：xv6hxv9k", "綁定 ＸＶ６ＨＸＶ９Ｋ" })
    void takesAHouseholdsCodeAsTyped(String text) {
        chat.from("甲").says(text).answered("谢桂英", "翔安社区3组7号", "联户党员", "李长顺", "网格长", "陈秀英");
        assertThat(chat.person("甲").household()).isEqualTo("H0037");
    }

    @Test
    void servesEightOfAHousehold() {
        for (int i = 1; i <= 8; i++) {
            chat.from("家人" + i).says("绑定 " + HOUSE).answered("绑好了");
        }
        chat.from("家人9").says("绑定 " + HOUSE).answered("8个人").changedNothing();
        chat.from("家人8").says("绑定 " + HOUSE).answered("绑好了");
        assertThat(chat.told("家人1")).hasSize(7);
        chat.from("家人1").says("解绑");
        chat.from("家人9").says("绑定 " + HOUSE).answered("绑好了");
    }

    @Test
    void servesOneMemberOnce() {
        chat.unbound("M0023").from("甲").says("绑定 " + MEMBER).answered("党员李长顺", "5户", "置顶", "打开通知");
        assertThat(chat.lastTold("甲")).contains("试发");
        chat.from("乙").says("绑定 " + MEMBER).answered("重置绑定 李长顺").changedNothing();
    }

    @Test
    void isSetAnewByThePostAboveOnly() {
        chat.from("余彩云").says("重置绑定 李长顺").answered("先没动").changedNothing();
        chat.from("陈秀英").says("重置绑定 李长顺").answered("先没动").changedNothing();
        chat.from("M0072").says("重置绑定 李长顺").answered("没找到").changedNothing();
        chat.from("吴志远").says("重置绑定 官家旺").changedNothing();
        chat.from("吴志远").says("重置绑定 徐建国").changedNothing();
        chat.from("吴志远").says("重置绑定 李长顺").answered("可以重新绑定");
        chat.from("乙").says("绑定 " + MEMBER).answered("绑好了");
        assertThat(chat.person("李长顺").member()).isNull();
        chat.from("范家旺").says("重置绑定 吴志远").answered("可以重新绑定");
    }

    @Test
    void stopsAfterFiveWrongCodesForAnHour() {
        Someone stranger = chat.from("甲");
        for (int left = 4; left >= 0; left--) {
            stranger.says("绑定 WRONG2" + left).answered("还可以试" + left + "次");
        }
        stranger.says("绑定 " + HOUSE).answered("一小时").changedNothing();
        stranger.scans(new Code.Binding(HOUSE)).answered("一小时");
        chat.later(Duration.ofMinutes(61));
        stranger.says("绑定 " + HOUSE).answered("绑好了");
    }

    @Test
    void followsTheScenesOfCodes() {
        chat.from("甲").follows(new Code.Binding(HOUSE)).answered("您好", "绑好了", "谢桂英");
        chat.from("乙").scans(new Code.Binding(HOUSE)).answered("绑好了");
        chat.from("丙").scans(new Code.Poster("350428101001-03")).answered("第3网格");
        assertThat(chat.person("丙").bound()).isFalse();
        assertThat(chat.person("丙").grid()).isEqualTo("350428101001-03");
        chat.from("丁").scans(new Code.Poster("nowhere")).answered("说一句");
        chat.from("戊").scans(null).answered("说一句");
        chat.from("己").follows(null).answered("小助手", "110", "保密", "隐私", "哪个村、几组");
    }

    @Test
    void explainsWhatABareWordNeeds() {
        chat.from("甲").says("绑定").answered("联户信").changedNothing();
        chat.from("甲").says("解绑").answered("没绑定").changedNothing();
        chat.from("甲").says("我的党员").answered("还不知道");
        chat.from("谢桂英").says("我的党员").answered("李长顺", "10083822096", "陈秀英", "第3网格");
    }

    @Test
    void losesItAgain() {
        chat.from("谢桂英").says("解绑").answered("解绑好了");
        assertThat(chat.store.occupants().get("H0037").contacts()).isEmpty();
        chat.from("李长顺").says("解绑");
        assertThat(chat.store.staff().get("M0023").contact()).isNull();
        chat.from("叶金妹").says("我的党员").answered("网格长");
    }

    @Test
    void movesHouse() {
        chat.from("谢桂英").says("绑定 8SNGH7HB").answered("萧国平");
        assertThat(chat.store.occupants().get("H0037").contacts()).isEmpty();
        chat.unbound("M0023").from("余彩云").says("绑定 " + MEMBER).answered("李长顺");
        assertThat(chat.store.staff().get("M0014").contact()).isNull();
    }

}
