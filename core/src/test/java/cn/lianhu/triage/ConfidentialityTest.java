package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialityTest {

    @ParameterizedTest
    @ValueSource(strings = {"保密 隔壁烧垃圾", "请保密", "有人匿名告我", "隔壁养猪臭，别说是我说的", "不要透露我的名字", "不要让他知道是我", "莫跟他讲是我报的",
        "請保密"})
    void hearsTheWishToStayUnknown(String text) {
        assertThat(Confidentiality.wished(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"路灯坏了", "村务不公开", "别让孩子玩水", "不知道是谁倒的垃圾"})
    void hearsNoWishWhereThereIsNone(String text) {
        assertThat(Confidentiality.wished(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"我们网格长自己把路占了,GRID_LEADER", "书记的儿子占了公家的地,SECRETARY", "村干部吃拿卡要,SECRETARY", "联户党员从来没来过,LINKED_MEMBER",
        "我家联户的那个不管事,LINKED_MEMBER", "举报村主任贪污,SECRETARY", "镇干部收礼,TOWNSHIP", "工作队天天喝酒打牌,WORK_TEAM", "网格長罵人,GRID_LEADER",
        "投诉支书优亲厚友,SECRETARY", "书记把低保给自己亲戚,SECRETARY"})
    void hearsWhomAComplaintIsAbout(String text, SubjectKind kind) {
        assertThat(Confidentiality.about(text)).map(Subject::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢网格长帮忙", "请书记来看看路灯", "网格长电话多少", "跟书记说过了还没修", "我是联户党员，3组停水了", "感谢联户党员送我去医院"})
    void takesMentionAndThanksForNoComplaint(String text) {
        assertThat(Confidentiality.about(text)).isEmpty();
    }
}
