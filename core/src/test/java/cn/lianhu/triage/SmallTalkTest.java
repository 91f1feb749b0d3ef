package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkTest {

    @ParameterizedTest
    @CsvSource({ "你好,GREETING", "您好！,GREETING", "在吗？,GREETING", "你好 在吗,GREETING", "早上好啊,GREETING", "书记好,GREETING",
            "谢谢,THANKS", "好的谢谢,THANKS", "谢谢您！,THANKS", "辛苦了,THANKS", "收到，谢谢书记,THANKS", "多謝,THANKS", "谢谢[玫瑰],THANKS",
            "好,OK", "好的,OK", "嗯嗯,OK", "知道了,OK", "收到,OK", "OK,OK", "哈哈哈,OK", "啊,SINGLE", "灯,SINGLE", "？,SINGLE",
            "。。。,SINGLE", "😀😀,SINGLE", "[微笑],SINGLE", "👍,OK", "👌,OK", "[强][强],OK", "[OK],OK", "🙏🙏,THANKS",
            "[抱拳],THANKS", "【收到不支持的消息类型，暂无法显示】,UNSUPPORTED", "[收到不支持的消息类型，暂无法显示],UNSUPPORTED" })
    void knowsTalkThatIsNoReport(String text, SmallTalk kind) {
        assertThat(SmallTalk.of(text).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = { "你好，路灯坏了", "谢谢，灯还没亮", "好的，明天在家", "在吗 停水了", "着火", "没水", "好黑", "收到的钱不对", "我也是党员", "不好",
            "没修好", "辛苦费没发", "你好像没来" })
    void takesAnythingMoreForAReport(String text) {
        assertThat(SmallTalk.of(text)).isEmpty();
    }

}
