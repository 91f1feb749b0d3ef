package cn.lianhu.bot.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WechatChannelTest {

    @Test
    void makesALinkOfWhatCanBeTapped() {
        assertThat(WechatChannel.CHANNEL.shown("回：«没修好 1128»"))
            .isEqualTo("回：<a href=\"weixin://bizmsgmenu?msgmenucontent=没修好 1128&msgmenuid=1\">没修好 1128</a>");
    }

    @Test
    void letsNothingEndALinkOrBreakIt() {
        assertThat(WechatChannel.CHANNEL.shown("«完成 他说\"好\"&\n走了 »")).contains(">完成 他说”好”＆ 走了</a>");
    }

    @Test
    void measuresALinkWhole() {
        String link = WechatChannel.CHANNEL.shown("«完成»");
        assertThat(WechatChannel.CHANNEL.length("«完成»")).isEqualTo(link.length() + 2 * "完成".length() * 2);
    }

}
