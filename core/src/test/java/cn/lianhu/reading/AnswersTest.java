package cn.lianhu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final Reader READER = ShippedReader.READER;

    @ParameterizedTest
    @ValueSource(strings = { "桥头那盏", "明天上午在家", "3组老樟树下", "是的", "小卖部对面第二根杆子", "就是灯坏了那里", "晚上七点以后" })
    void takesAShortPlainMessageForTheAnswer(String text) {
        assertThat(answers(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "着火了", "有人匿名告我", "帮助！老人摔了", "什么时候来？", "修好了吗", "新问题 停水了", "自来水停水了，水管又漏水", "另外垃圾桶满了没人收",
            "我想跟你们说的是我们这里的情况已经很久很久了大家都很有意见我觉得你们应该派一个负责的人来看一看才行" })
    void takesAnythingElseForAReport(String text) {
        assertThat(answers(text)).isFalse();
    }

    private boolean answers(String text) {
        return READER.read(text).answers("streetlight");
    }

}
