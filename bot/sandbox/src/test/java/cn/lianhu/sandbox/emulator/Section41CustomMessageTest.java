package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Customer-service messages (platform reference 4 and 4.1), a case for each row of the
 * table of types.
 */
class Section41CustomMessageTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void speak() {
        bench.aGuestSpeaks();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** JPEG, GIF, VOICE and VIDEO stand for files that are there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "text|{'content':'您好'}|0|您好",
            "text|{'content':''}|44004|", "text|{}|44004|",
            "text|{'content':'<a href=\\\"https://h5.example.cn\\\">看</a>'}|0|<a href=\"https://h5.example.cn\">看</a>",
            "text|{'content':'<a data-miniprogram-appid=\\\"wx1\\\" href=\\\"#\\\">看</a>'}|45086|",
            "image|{'media_id':'JPEG'}|0|[图片]", "image|{'media_id':'GIF'}|0|[图片]", "image|{'media_id':'VOICE'}|40007|",
            "image|{}|40007|", "voice|{'media_id':'VOICE'}|0|[语音]", "voice|{'media_id':'JPEG'}|40007|",
            "video|{'media_id':'VIDEO','thumb_media_id':'JPEG','title':'t'}|0|[视频]",
            "video|{'media_id':'VIDEO'}|40007|", "video|{'media_id':'JPEG','thumb_media_id':'JPEG'}|40007|",
            "music|{'title':'t','musicurl':'m','hqmusicurl':'h','thumb_media_id':'JPEG'}|0|t",
            "music|{'title':'t','musicurl':'m'}|40007|",
            "news|{'articles':[{'title':'题','description':'d','url':'u','picurl':'p'}]}|0|题",
            "news|{'articles':[{},{}]}|45008|", "mpnews|{'media_id':'JPEG'}|40007|",
            "mpnewsarticle|{'article_id':'none'}|53600|",
            "msgmenu|{'head_content':'问','list':[{'id':'101','content':'满意'}],'tail_content':'谢'}|0|问;满意;谢",
            "msgmenu|{'head_content':'问','list':[]}|45098|", "wxcard|{'card_id':'none'}|40073|",
            "miniprogrampage|{'title':'页','appid':'wx1','pagepath':'p','thumb_media_id':'JPEG'}|0|页",
            "miniprogrampage|{'title':'页','appid':'wx1','pagepath':'p','thumb_media_id':'none'}|40007|",
            "fax|{}|40008|" })
    void takesOrRefusesEachTypeByItsRow(String type, String object, int code, String shown) {
        String json = object.replace('\'', '"')
            .replace("JPEG", bench.media("image", SampleMedia.photo()))
            .replace("GIF", bench.media("image", "GIF89a......".getBytes()))
            .replace("VOICE", bench.media("voice", SampleMedia.voice()))
            .replace("VIDEO", bench.media("video", SampleMedia.video()));
        JsonNode answer = bench.custom(type, json);
        assertThat(Bench.code(answer)).isEqualTo(code);
        if (code == 0) {
            assertThat(answer.toString()).isEqualTo("{\"errcode\":0,\"errmsg\":\"ok\"}");
            assertThat(bench.chat()).last().isEqualTo(shown.replace(';', '\n'));
            assertThat(bench.guest().chat().getLast().kind()).isEqualTo(type);
        }
        else {
            assertThat(bench.chat()).containsExactly("路灯坏了");
        }
    }

    @ParameterizedTest
    @CsvSource({ "682,2,0", "682,3,45002" })
    void takesATextOf2048BytesAndNotOneMore(int wide, int narrow, int code) {
        assertThat(Bench.code(bench.text("字".repeat(wide) + "a".repeat(narrow)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "10,128,0", "11,1,45098", "1,129,45099" })
    void limitsAMenusItems(int items, int bytes, int code) {
        String item = "{\"id\":\"1\",\"content\":\"" + "a".repeat(bytes) + "\"}";
        assertThat(Bench.code(bench.custom("msgmenu", "{\"list\":[" + (item + ",").repeat(items - 1) + item + "]}")))
            .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "\\u597d|40033", "\\\\u597d|0", "\\\\\\u597d|40033", "\\n|0" })
    void refusesEscapedCharactersButNotABackslashBeforeAU(String content, int code) {
        assertThat(Bench.code(bench.text(content))).isEqualTo(code);
    }

    @Test
    void takesTheTokenFromTheAddressAlone() {
        assertThat(
                Bench.code(bench.post("/cgi-bin/message/custom/send", "{\"access_token\":\"" + bench.token() + "\"}")))
            .isEqualTo(41001);
    }

    @Test
    void showsThatAMachineWroteIt() {
        bench.api("message/custom/send", "{\"touser\":\"" + Bench.OPENID
                + "\",\"msgtype\":\"text\",\"text\":{\"content\":" + "\"您好\"},\"aimsgcontext\":{\"is_ai_msg\":1}}");
        assertThat(bench.guest().chat().getLast().more()).containsEntry("note", "内容由第三方AI生成");
    }

    @Test
    void namesTheFileOfAMessageToWhoeverShowsTheChat() {
        String photo = bench.media("image", SampleMedia.photo());
        bench.custom("image", "{\"media_id\":\"" + photo + "\"}");
        assertThat(bench.guest().chat().getLast().more()).containsEntry("mediaId", photo);
    }

    @Test
    void sendsNoFileThatIsThreeDaysOld() {
        String photo = bench.media("image", SampleMedia.photo());
        bench.program.pass(Duration.ofDays(3).minusSeconds(1));
        bench.aGuestSpeaks();
        assertThat(Bench.code(bench.custom("image", "{\"media_id\":\"" + photo + "\"}"))).isZero();
        bench.program.pass(Duration.ofSeconds(1));
        assertThat(Bench.code(bench.custom("image", "{\"media_id\":\"" + photo + "\"}"))).isEqualTo(40007);
    }

    @Test
    void refusesThoseWhoBlockAndThoseOnTheBlackList() {
        bench.guest().block(true);
        assertThat(Bench.code(bench.text("好"))).isEqualTo(48002);
        bench.guest().blacklist(true);
        assertThat(Bench.code(bench.text("好"))).isEqualTo(43019);
    }

    @Test
    void showsForAWhileThatSomebodyTypes() {
        assertThat(type("Typing")).isZero();
        assertThat(type("Typing")).isEqualTo(45081);
        assertThat(type("CancelTyping")).isZero();
        assertThat(type("Typing")).isZero();
        assertThat(type("Dancing")).isEqualTo(45072);
        bench.program.pass(Duration.ofSeconds(30));
        assertThat(type("Typing")).as("30 seconds after the message").isZero();
        bench.program.pass(Duration.ofSeconds(1));
        assertThat(type("CancelTyping")).isEqualTo(45080);
    }

    private int type(String command) {
        return Bench.code(bench.api("message/custom/typing",
                "{\"touser\":\"" + Bench.OPENID + "\",\"command\":\"" + command + "\"}"));
    }

}
