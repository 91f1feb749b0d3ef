package cn.lianhu.bot.wechat.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonTextTest {

    @Test
    void keepsWordsLineBreaksAndEmoji() {
        assertThat(PersonText.clean("3组\n路灯👨‍👩‍👧坏了，𠮷家")).isEqualTo("3组\n路灯👨‍👩‍👧坏了，𠮷家");
    }

    @Test
    void dropsControlAndPrivateCharacters() {
        assertThat(PersonText.clean("a\r\nb\u0000\u0007\u007F\u0085c\uE000\uF8FFd")).isEqualTo("a\nbcd");
    }

    @Test
    void dropsHalfSurrogatePairs() {
        assertThat(PersonText.clean("a\uD83Db\uDE00")).isEqualTo("ab");
    }

    @Test
    void trimsWideSpacesToo() {
        assertThat(PersonText.clean("\u3000 进度 \n")).isEqualTo("进度");
    }

}
