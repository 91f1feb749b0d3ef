package cn.lianhu.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.channel.Channel.Step;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.testing.TestChannels;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {

    private static Channel with(String name, int longest, UnaryOperator<String> tap) {
        return new Channel(name, longest, String::length, tap, Set.of(), List.of(new Step(new Rung("ONE"), "一")));
    }

    @ParameterizedTest
    @CsvSource(value = { "没有要点的|没有要点的", "回：«满意 1128»|回：[满意 1128]", "«满意»／«没修好»！|[满意]／[没修好]！", "少了一半«满意|少了一半«满意",
            "多了一半»|多了一半»", "«»|[]" }, delimiter = '|')
    void showsWhatCanBeTappedAsItShowsTaps(String text, String shown) {
        assertThat(with("x", 100, words -> "[" + words + "]").shown(text)).isEqualTo(shown);
    }

    @Test
    void quotesWhatCannotBeTapped() {
        assertThat(with("x", 100, null).shown("点一下，或照着回：«接单 1128»")).isEqualTo("点一下，或照着回：“接单 1128”");
    }

    @Test
    void measuresWhatIsShown() {
        assertThat(with("x", 100, words -> words + words).length("«三个字»好")).isEqualTo(7);
    }

    @Test
    void leavesTwoThirdsOfAShortMessageBesideAnything() {
        assertThat(with("x", 2048, null).beside(548)).isEqualTo(1500);
        assertThat(with("x", 300, null).beside(548)).isEqualTo(200);
    }

    @Test
    void tellsWhoIsOnWhichChannel() {
        Channel plain = with("plain", 300, null);
        Channels channels = new Channels(TestChannels.LINKS, List.of(plain));

        assertThat(channels.of("plain:13800000000")).isSameAs(plain);
        assertThat(channels.of("oLYR1s_Z-x")).isSameAs(TestChannels.LINKS);
        assertThat(channels.of("member:M1")).isSameAs(TestChannels.LINKS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "oLYR1s_Z-x", "plain:13800000000", "plain:a:b" })
    void writesAContactAsItWasRead(String written) {
        assertThat(Contact.of(written).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = { "member", "links" })
    void refusesANameThatMeansSomethingElse(String name) {
        assertThatThrownBy(() -> new Channels(TestChannels.LINKS, List.of(with(name, 1, null))))
            .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a:b" })
    void refusesANameThatNoContactCouldCarry(String name) {
        assertThatThrownBy(() -> with(name, 1, null)).isInstanceOf(IllegalArgumentException.class);
    }

}
