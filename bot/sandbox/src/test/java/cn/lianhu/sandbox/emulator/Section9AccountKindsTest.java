package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * What each kind of account may do (platform reference 9 and 10.7): 0 for allowed, else
 * the refusal.
 */
class Section9AccountKindsTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "kind|SERVICE|SUBSCRIPTION|UNVERIFIED|TEST",
            "message/custom/send text {'content':'a'}|0|0|48001|0",
            "message/custom/send msgmenu {'list':[{'id':'1','content':'a'}]}|0|0|48001|40200",
            "message/custom/typing|0|0|48001|0", "message/template/send|0|48001|48001|0",
            "message/template/send lax|47003|48001|48001|0", "message/subscribe/bizsend|43101|43101|48001|48001",
            "qrcode/create|0|48001|48001|0", "tags/members/getblacklist|0|0|48001|0", "openapi/quota/get|0|0|0|0" },
            useHeadersInDisplayName = true)
    void mayDoWhatItsKindMay(String call, int service, int subscription, int unverified, int test) {
        bench.aGuestSpeaks();
        assertThat(code(AccountKind.SERVICE, call)).isEqualTo(service);
        bench.aGuestSpeaks();
        bench.program.pass(java.time.Duration.ofSeconds(15));
        assertThat(code(AccountKind.SUBSCRIPTION, call)).isEqualTo(subscription);
        assertThat(code(AccountKind.UNVERIFIED, call)).isEqualTo(unverified);
        bench.program.pass(java.time.Duration.ofSeconds(15));
        assertThat(code(AccountKind.TEST, call)).isEqualTo(test);
    }

    private int code(AccountKind kind, String call) {
        bench.emulator.account().quotas().become(kind);
        String[] words = call.split(" ");
        return Bench.code(bench.api(words[0], body(words).replace('\'', '"')));
    }

    private static String body(String[] words) {
        String to = "{'touser':'" + Bench.OPENID + "',";
        return switch (words[0]) {
            case "message/custom/send" -> to + "'msgtype':'" + words[1] + "','" + words[1] + "':" + words[2] + "}";
            case "message/custom/typing" -> to + "'command':'Typing'}";
            case "message/template/send" -> to + "'template_id':'" + TemplateShelf.TEMPLATES.getFirst().id()
                    + "','data':{" + "'character_string1':{'value':'1'},'thing2':{'value':'a'},'thing3':{'value':'a'},"
                    + "'time4':{'value':'" + (words.length > 1 ? "午后" : "12:00") + "'},'thing5':{'value':'a'}}}";
            case "message/subscribe/bizsend" -> to + "'template_id':'" + NoticeTemplate.ALL.getLast().template().id()
                    + "','data':{'thing1':{'value':'a'},'phrase2':{'value':'好'},'date3':{'value':'2026-11-23'}}}";
            case "qrcode/create" -> "{'action_name':'QR_LIMIT_STR_SCENE','action_info':{'scene':{'scene_str':'s'}}}";
            default -> "{'cgi_path':'/cgi-bin/token'}";
        };
    }

    @Test
    void doesNotTellATestAccountWhichItemWasTapped() {
        bench.guest();
        bench.emulator.account().quotas().become(AccountKind.TEST);
        bench.emulator.phones().tap(Bench.OPENID, "101", "满意").block();
        assertThat(bench.fake.got.getFirst().body()).doesNotContain("bizmsgmenuid").contains("满意");
    }

    @ParameterizedTest
    @CsvSource({ "SERVICE,该服务号暂时无法提供服务，请稍后再试", "SUBSCRIPTION,该公众号暂时无法提供服务，请稍后再试", "TEST,该服务号暂时无法提供服务，请稍后再试" })
    void tellsPeopleInItsOwnWordsThatItIsOutOfOrder(AccountKind kind, String notice) {
        bench.emulator.account().quotas().become(kind);
        bench.fake.answers(push -> "no");
        bench.aGuestSpeaks();
        assertThat(bench.chat()).containsExactly("路灯坏了", notice);
    }

    @Test
    void beginsAnotherKindWithFreshQuotas() {
        bench.emulator.account().quotas().daily("/cgi-bin/getcallbackip", 1);
        bench.ask("/cgi-bin/getcallbackip");
        bench.emulator.account().quotas().become(AccountKind.TEST);
        JsonNode first = bench.ask("/cgi-bin/getcallbackip");
        assertThat(Bench.code(first)).isZero();
    }

}
