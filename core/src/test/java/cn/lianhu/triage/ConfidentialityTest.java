package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.reading.ShippedReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialityTest {

    private static boolean wished(String text) {
        return Confidentiality.wished(text, ShippedReader.LEARNT.hear(text).secret());
    }

    @ParameterizedTest
    @ValueSource(strings = { "保密 隔壁烧垃圾", "请保密", "有人匿名告我", "隔壁养猪臭，别说是我说的", "不要透露我的名字", "不要让他知道是我", "莫跟他讲是我报的", "請保密",
            "实名反映，但是请保密", "别叫老吴晓得是哪个讲的，他家半夜烧垃圾" })
    void hearsTheWishToStayUnknown(String text) {
        assertThat(wished(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "路灯坏了", "村务不公开", "别让孩子玩水", "不知道是谁倒的垃圾", "保密局的牌子倒了", "不怕你说是我，就是他家偷的水", "物业说保密不给看账" })
    void hearsNoWishWhereThereIsNone(String text) {
        assertThat(wished(text)).isFalse();
    }

}
