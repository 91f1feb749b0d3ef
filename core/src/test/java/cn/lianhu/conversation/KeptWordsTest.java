package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.chat.Phone;
import org.junit.jupiter.api.Test;

/** Numbers that tell who somebody is are not kept in words, but the one to call. */
class KeptWordsTest {

    private static final String IDENTITY = "350428196003071234";

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    @Test
    void keepNoIdentityAndNoPhoneButTheContact() {
        resident.says("养老金没到，身份证" + IDENTITY + "，我电话13800001111，会计电话13900002222");
        assertThat(chat.ticket(1001).report().words()).contains("13800001111", "养老金没到")
            .doesNotContain(IDENTITY, "13900002222");
        assertThat(chat.ticket(1001).report().phone()).isEqualTo("13800001111");
    }

    @Test
    void neitherDoesWhatIsAddedLater() {
        resident.says("养老金没到，打13800001111");
        resident.says("补充 1001 身份证" + IDENTITY + "，还是打13800001111");
        assertThat(chat.ticket(1001).report().words()).doesNotContain(IDENTITY).contains("证件号不露");
        assertThat(chat.store.notices().values()).noneMatch(n -> n.text().contains(IDENTITY));
    }

    @Test
    void otherNumbersStay() {
        assertThat(Phone.masked("3组35号，表号12345678，1128", null)).isEqualTo("3组35号，表号12345678，1128");
        assertThat(Phone.masked("身份证35042819600307123X", null)).doesNotContain("3504");
    }

    @Test
    void consentIsAskedOnce() {
        String code = DemoNetwork.NETWORK.household("H0037").orElseThrow().bindCode();
        chat.from("路人").says("绑定 " + code).answered("不同意，回“删除我的信息”", "隐私");
        chat.from("路人").says("绑定 " + code).without("不同意");
        chat.from("路人").says("隐私").answered("办好。").without("负责", "null");
    }

}
