package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTest {

    @ParameterizedTest
    @ValueSource(strings = { "1", "１", "①", "一", "1️⃣", "1⃣", "⒈", "❶", "㈠", "壹", "“1”", "「1」", "【1】", "(1)", "（1）",
            "[1]", "1。", "1！", "1～", "1 接单", "1接单", "1，马上去", "1,马上去", "1 马上去", "1马上去", "1马上到", "好的1", "好1", "好的，1",
            "收到1", "收到 1", "1收到", "1 收到", "1 好的", "1好的", "1、好的", "回1", "回 1", "回复1", "回复：1", "我回1", "回“1”", "1👌",
            "👌1", "1 👍", "1[强]", "1[OK]", "1/:ok", "/::)1", "1了", "1 谢谢", "1，谢谢", "1 辛苦了", "嗯1", "知道了 1", "1，我去",
            "1 这就去", "1，我马上过去", "ok 1", "OK，1", "1。收到", " 1 ", "1\n", "一 好的" })
    void isADressOfOne(String text) {
        assertThat(One.is(text)).as(text).isTrue();
        assertThat(ChatParser.parse(text, Someone.named("member")))
            .isEqualTo(new Utterance.Order(Word.TAKE_TOLD, java.util.List.of(), ""));
        assertThat(ChatParser.parse(text, Someone.named("resident"))).isInstanceOf(Utterance.Report.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1组没水", "1个人摔了", "1.5米的坑", "1 2", "11", "1？", "1吗", "不1", "1号楼漏水", "一组没水", "一个人摔了", "一样",
            "1不去", "1，3组路灯不亮", "1:1", "101", "1128", "一一二八", "好一个1组", "2", "②", "1 没空" })
    void isSomethingElse(String text) {
        assertThat(One.is(text)).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "👌", "👍", "[OK]", "[好的]", "👌👌", "👌🏻", "👍🏽", "[强][强]", "/:ok", "✅", "好", "嗯", "行。",
            "[ThumbsUp]", "🫡", "[抱拳]" })
    void nods(String text) {
        assertThat(Nod.is(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "[捂脸]", "🙏", "👎", "[微笑]", "好？", "没", "?", "", "😂", "[玫瑰]", "👌我家没水" })
    void doesNotNod(String text) {
        assertThat(Nod.is(text)).as(text).isFalse();
    }

}
