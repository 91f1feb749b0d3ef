package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody reads who reported in confidence, whichever way he looks. */
class ConfidentialTest {

    private static final List<String> STAFF = List.of("李长顺", "陈秀英", "吴志远", "徐建国", "范家旺", "廖家旺");

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    @BeforeEach
    void reports() {
        resident.says("路灯不亮，请保密，电话13800001111").answered("看不到是谁说的");
    }

    private static void revealsNothing(String text) {
        assertThat(text == null ? "" : text).doesNotContain("谢", "桂英", "3组7号", "13800001111", "H0037", "o-H");
    }

    @Test
    void whoeverLooks() {
        resident.says("补充 1001 灯杆也歪了，打13800001111");
        chat.from("李长顺").says("1");
        resident.says("催办 1001");
        for (String who : STAFF) {
            for (String words : List.of("看 1001", "1001", "待办", "超期", "统计", "进展 1001 在办", "认户 1001 谢桂英")) {
                revealsNothing(chat.from(who).says(words).text());
            }
        }
        chat.from("李长顺").says("完成 1001 修好");
        resident.says("没修好 1001 还是黑");
        chat.from("李长顺").says("上报 1001 没零件");
        chat.from("陈秀英").says("完成 1001 修好");
        chat.from("吴志远").says("办结 1001");
        resident.says("满意 1001");
        resident.says("撤回 1001");
        revealedNowhere();
    }

    private void revealedNowhere() {
        for (String who : STAFF) {
            for (Notice notice : chat.notices(who)) {
                revealsNothing(notice.text());
                revealsNothing(notice.summary().place());
                revealsNothing(notice.summary().note());
            }
        }
    }

    @Test
    void asItIsNotMergedIntoAnother() {
        chat.from("徐启明").says("3组路灯不亮");
        chat.from("李长顺").says("并案 1001 1002").answered("保密的事").changedNothing();
        revealsNothing(chat.from("李长顺").says("看 1002").text().replace("徐", ""));
        revealedNowhere();
    }

    @Test
    void untilHeLiftsIt() {
        chat.from("李长顺").says("公开 1001").changedNothing();
        resident.says("公开 1001").answered("#1001", "确定说是我").changedNothing();
        chat.from("李长顺").says("看 1001").without("谢家");
        resident.says("确定说是我").answered("#1001", "看到是您家");
        resident.says("公开 1001").answered("#1001", "没有保密").changedNothing();
        chat.from("李长顺").says("看 1001").answered("谢家");
    }

    @Test
    void isNotFollowed() {
        chat.from("萧国平").says("我也是 1001").answered("不能给您看").changedNothing();
    }

    @Test
    void aboutHisOwnMemberSkipsThatMember() {
        resident.says("我家联户党员从来不上门").answered("#1002", "12388").without("李长顺");
        chat.from("李长顺").says("看 1002").answered("不能给您看");
        chat.from("李长顺").says("待办").without("1002");
    }

    @Test
    void aboutASecretaryGoesToTheDeskAndHeSeesNothing() {
        chat.from("路人").says("翔安社区书记贪污").answered("县值班");
        chat.from("吴志远").says("看 1002").answered("不能给您看");
        chat.from("路人").says("公开 1002").answered("确定说是我");
        chat.from("路人").says("确定说是我").answered("#1002");
        chat.from("吴志远").says("看 1002").answered("不能给您看");
    }

    @Test
    void aboutASecretaryWhosePlaceIsSaidLater() {
        chat.from("路人").says("书记贪污").answered("县值班");
        chat.from("路人").says("翔安社区3组");
        chat.from("吴志远").says("看 1002").answered("不能给您看");
    }

    @Test
    void ofWhoBindsLater() {
        chat.from("甲").says("路灯不亮，保密");
        chat.from("甲").says("绑定 XV6HXV9K").answered("#1002");
        revealsNothing(chat.lastTold("李长顺"));
    }

}
