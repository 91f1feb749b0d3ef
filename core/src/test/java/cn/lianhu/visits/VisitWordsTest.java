package cn.lianhu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words behind the names make of a visit. */
class VisitWordsTest {

    @ParameterizedTest
    @ValueSource(strings = { "没人应", "没在家", "没见到", "敲门没人应", "敲了半天门没人应。", "不在家", "又没在家", "没见到人", "没見到人", "家里没人", "门锁着",
            "去了两次都没人应", "没人开门，隔壁也说没看见", "沒人應", "没见到老人", "人不在" })
    void nobodyWasThere(String words) {
        assertThat(VisitWords.nobodyThere(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "老人挺好", "没见到孙子，老人挺好", "昨天没在家，今天见到了", "他说水厂电话没人应", "说村里没人应", "没人照顾，想去养老院", "灯坏了没人修",
            "没有问题", "他儿子没在家里住" })
    void somebodyWasSeen(String words) {
        assertThat(VisitWords.nobodyThere(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "下午去, 下午", "明天上午去看看, 明天上午", "我等下过去, 等下", "周五上门, 周五", "今天下午就来一趟, 今天下午", "3点去, 3点" })
    void saysWhenHeIsAboutToGo(String words, String when) {
        assertThat(VisitWords.comes(words)).contains(when);
    }

    @ParameterizedTest
    @ValueSource(strings = { "下午去过了", "下午去看了", "上午去看过", "今天都好", "明天她儿子来接", "去过", "下午他去医院" })
    void isNotAboutToGo(String words) {
        assertThat(VisitWords.comes(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "记错了", "点错了", "没去", "没去成", "按错了。" })
    void takesBackWhatWasNone(String words) {
        assertThat(VisitWords.takesBack(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "没人应，灯亮着", "没人应，手机在屋里响", "没人应，闻到臭味", "没人应，门反锁了", "没人应，三天没见人" })
    void showsSignsOfDangerWhereNobodyOpens(String words) {
        assertThat(VisitWords.nobodyThere(words)).isTrue();
        assertThat(VisitWords.showsDanger(words)).isTrue();
        assertThat(VisitWords.showsDanger("没人应")).isFalse();
    }

    @Test
    void countsCharactersAndNotHalvesOfThem() {
        assertThat(VisitWords.tooLong("好".repeat(60))).isFalse();
        assertThat(VisitWords.tooLong("👌".repeat(60))).isFalse();
        assertThat(VisitWords.tooLong("好".repeat(61))).isTrue();
    }

}
