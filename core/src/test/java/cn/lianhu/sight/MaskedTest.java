package cn.lianhu.sight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.conversation.DemoNetwork;
import cn.lianhu.network.Network;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    private static final Network NETWORK = DemoNetwork.DIRECTORY.network();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            谢家的核完了，还差李家 | 某某的核完了，还差某某
            老张说他去 | 某某说他去
            给谢大娘换了灯泡 | 给某某换了灯泡
            和王家一起办 | 和某某一起办
            谢桂英家三千，张师傅两千 | 某某家三千，某某两千
            3组7号的先修 | 3组某号的先修
            """)
    void leavesNobodysName(String words, String left) {
        assertThat(Masked.unnamed(words, NETWORK)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = { "3月20号发款12800元", "问县里0598-3661234", "老毛病了，老关着灯", "老房子漏水", "大家都等着，国家有政策", "装修师傅明天来",
            "张家村的路", "老向上反映也没用", "老王庄的渠" })
    void leavesAllElse(String words) {
        assertThat(Masked.unnamed(words, NETWORK)).isEqualTo(words);
    }

}
