package cn.lianhu.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes two reports of one group the same matter, one by one. */
class LikenessTest {

    private static final Likeness LIKENESS = new Likeness();

    private static boolean alike(String one, String other) {
        return LIKENESS.nearest(Pair.said(one, 2), List.of(Pair.said(other, 1))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({ "3组路口的灯不亮,三组路口路燈壞了", "村口没有灯,村头黑漆漆的看不见路", "３组停水,三組没水用了", "4组停水了,4z没水用", "５幢电梯停了,五栋的电梯坏了",
            "桥头水管爆了,桥边自来水喷出来", "老陈家墙裂了,陈家屋墙有条缝", "第三根电杆歪了,3号电线杆倒向路边" })
    void sameMattersInOtherWords(String one, String other) {
        assertThat(alike(one, other)).isTrue();
        assertThat(alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "3组路灯不亮,5组路灯不亮", "5幢楼道灯不亮,6幢楼道灯不亮", "二楼走廊灯坏了,三楼走廊灯坏了", "村口路灯不亮,村尾路灯不亮", "东门路灯不亮,西门路灯不亮",
            "祠堂前面路灯不亮,祠堂后面路灯不亮", "村口路灯不亮,学校门口路灯不亮", "老陈家墙裂了,老谢家墙裂了", "第三根电杆歪了,第四根电杆歪了", "村口停水了,村口停电了",
            "路口的水管漏水,路口的水费太贵", "路口的灯不亮,路口有个大坑" })
    void otherMattersInLikeWords(String one, String other) {
        assertThat(alike(one, other)).isFalse();
        assertThat(alike(other, one)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "3组路口的灯不亮", "锦绣源合作社的冷藏间总是跳", "水南的那个事怎么还没有人来看一下", "123456" })
    void whatIsSentAgainIsTheSame(String words) {
        assertThat(alike(words, words + "。")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "啊", "。", "3", "组", "", "👌" })
    void whatSaysNothingIsLikeNothing(String words) {
        Said nothing = new Said(words, List.of("other"));
        assertThat(LIKENESS.nearest(nothing, List.of(nothing, Pair.said("3组路口的灯不亮", 1)))).isEmpty();
    }

    @Test
    void theLikestOfSeveralIsChosenAndTheFirstOfThoseThatAreEquallyLike() {
        Said lamp = Pair.said("3组路口的灯不亮", 2);
        List<Said> open = Stream.of("3组水管漏水", "3组路灯不亮", "三组路口路灯坏了", "三组路口路灯坏了").map(w -> Pair.said(w, 1)).toList();

        assertThat(LIKENESS.nearest(lamp, open)).hasValue(2);
        assertThat(LIKENESS.nearest(lamp, List.of())).isEmpty();
    }

    @Test
    void aTextOfAnyLengthIsComparedByItsBeginning() {
        assertThat(alike("3组路口的灯不亮" + "，请快来修".repeat(4000), "三组路口路灯坏了")).isTrue();
    }

}
