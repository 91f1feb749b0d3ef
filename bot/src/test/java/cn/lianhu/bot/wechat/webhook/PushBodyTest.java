package cn.lianhu.bot.wechat.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushBodyTest {

    @Test
    void readsLeavesByName() {
        assertThat(read(Sample.MESSAGE)).containsOnly(entry("ToUserName", Sample.ACCOUNT),
                entry("FromUserName", Sample.OPENID), entry("CreateTime", "1790000000"), entry("MsgType", "text"),
                entry("Content", "你好"), entry("MsgId", "25000000000000001"));
    }

    @Test
    void givesInnerElementsAPathAndRepeatedOnesANumber() {
        assertThat(read("<xml><E><L><T>a</T></L><L><T>b</T><T>c</T></L></E><E2/></xml>"))
            .containsOnly(entry("E.L.T", "a"), entry("E.L[2].T", "b"), entry("E.L[2].T[2]", "c"), entry("E2", ""));
    }

    @Test
    void joinsCdataSectionsAndText() {
        assertThat(read("<xml><C>a&lt;<![CDATA[]]]]><![CDATA[>b]]>&#x4f60;</C></xml>")).containsEntry("C", "a<]]>b你");
    }

    @Test
    void readsJsonLikeXml() {
        assertThat(read(" {\"MsgId\":7250021412600020992,\"E\":{\"L\":[{\"T\":\"a\"},{\"T\":\"b\"}]},\"N\":null}"))
            .containsOnly(entry("MsgId", "7250021412600020992"), entry("E.L.T", "a"), entry("E.L[2].T", "b"),
                    entry("N", ""));
    }

    @Test
    void keepsAMessageWithIllegalCharactersOrBrokenBytes() {
        byte[] body = "<xml><C>a\u0001b\uFFFFc?</C></xml>".getBytes(UTF_8);
        body[body.length - "</C></xml>".length() - 1] = (byte) 0xE4;
        assertThat(PushBody.read(body).byName()).containsEntry("C", "abc");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(read("\uFEFF<?xml version=\"1.0\" encoding=\"GBK\"?><xml><C>你</C></xml>")).containsEntry("C", "你");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "<hello", "<xml></xml>", "<xml>", "invalid content", "[]", "\"just a string\"",
            "{", "{\"a\":", "<xml/><xml/>", "<!DOCTYPE xml><xml><C>a</C></xml>",
            "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><xml><C>&x;</C></xml>",
            "<!DOCTYPE t [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><xml><C>&b;</C></xml>",
            "<xml><C>&unknown;</C></xml>" })
    void readsNothingFromAnythingElse(String body) {
        assertThat(PushBody.read(body.getBytes(UTF_8))).isEqualTo(Fields.NONE);
    }

    @Test
    void readsToEightLevelsAndNoDeeper() {
        assertThat(read("<xml>" + "<a>".repeat(7) + "x" + "</a>".repeat(7) + "</xml>")).hasSize(1);
        assertThat(read("<xml>" + "<a>".repeat(8) + "x" + "</a>".repeat(8) + "</xml>")).isEmpty();
        assertThat(read("{\"a\":".repeat(7) + "1" + "}".repeat(7))).hasSize(1);
        assertThat(read("{\"a\":".repeat(9) + "1" + "}".repeat(9))).isEmpty();
    }

    @Test
    void readsNoEndlessListsOrValues() {
        assertThat(read("<xml>" + "<a/>".repeat(2_001) + "</xml>")).isEmpty();
        assertThat(read("<xml><a>" + "x".repeat(64 * 1024 + 1) + "</a></xml>")).isEmpty();
        assertThat(read("{\"a\":[" + "1,".repeat(2_001) + "1]}")).isEmpty();
    }

    private static java.util.Map<String, String> read(String body) {
        return PushBody.read(body.getBytes(UTF_8)).byName();
    }

}
