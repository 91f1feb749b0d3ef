package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Every endpoint by raw HTTP: status, header, and each field of the answer with its type,
 * names in order of the alphabet.
 */
class RawHttpTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void speak() {
        bench.aGuestSpeaks();
        bench.emulator.consenting().popup(Bench.OPENID, NoticeTemplate.ALL.getLast(), true).block();
        bench.api("menu/create", "{\"button\":[{\"type\":\"click\",\"name\":\"报\",\"key\":\"K\"}]}");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** OPENID, APPID, SECRET, MEDIA, TASK and NOTICE stand for those there are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "GET|/cgi-bin/token?grant_type=client_credential&appid=APPID&secret=SECRET||{access_token:text,"
                    + "expires_in:int32}",
            "POST|/cgi-bin/stable_token?|{'grant_type':'client_credential','appid':'APPID','secret':'SECRET'}|"
                    + "{access_token:text,expires_in:int32}",
            "POST|/cgi-bin/message/custom/send?|{'touser':'OPENID','msgtype':'text','text':{'content':'a'}}|"
                    + "{errcode:int32,errmsg:text}",
            "POST|/cgi-bin/message/custom/typing?|{'touser':'OPENID','command':'Typing'}|{errcode:int32,errmsg:text}",
            "POST|/cgi-bin/message/template/send?|{'touser':'OPENID','template_id':'TASK',"
                    + "'data':{'character_string1':{'value':'1'},'thing2':{'value':'a'},'thing3':{'value':'a'},"
                    + "'time4':{'value':'12:00'},'thing5':{'value':'a'}}}|{errcode:int32,errmsg:text,msgid:int64}",
            "GET|/cgi-bin/template/get_all_private_template?||{template_list:[{content:text,deputy_industry:text,"
                    + "example:text,primary_industry:text,template_id:text,title:text}]}",
            "POST|/cgi-bin/message/subscribe/bizsend?|{'touser':'OPENID','template_id':'NOTICE',"
                    + "'data':{'thing1':{'value':'a'},'phrase2':{'value':'好'},'date3':{'value':'2026-11-23'}}}|"
                    + "{errcode:int32,errmsg:text}",
            "GET|/wxaapi/newtmpl/gettemplate?||{data:[{content:text,example:text,priTmplId:text,title:text,"
                    + "type:int32}],errcode:int32,errmsg:text}",
            "GET|/cgi-bin/menu/get?||{menu:{button:[{key:text,name:text,sub_button:[],type:text}]}}",
            "POST|/cgi-bin/menu/create?|{'button':[{'type':'click','name':'报','key':'K'}]}|{errcode:int32,errmsg:text}",
            "GET|/cgi-bin/menu/delete?||{errcode:int32,errmsg:text}",
            "POST|/cgi-bin/qrcode/create?|{'action_name':'QR_STR_SCENE','expire_seconds':60,"
                    + "'action_info':{'scene':{'scene_str':'s'}}}|{expire_seconds:int32,ticket:text,url:text}",
            "POST|/cgi-bin/qrcode/create?|{'action_name':'QR_LIMIT_STR_SCENE',"
                    + "'action_info':{'scene':{'scene_str':'s'}}}|{ticket:text,url:text}",
            "GET|/cgi-bin/user/info?openid=OPENID&||{city:text,country:text,groupid:int32,headimgurl:text,"
                    + "language:text,nickname:text,openid:text,province:text,qr_scene:int32,qr_scene_str:text,"
                    + "remark:text,sex:int32,subscribe:int32,subscribe_scene:text,subscribe_time:int32,tagid_list:[]}",
            "GET|/cgi-bin/user/get?||{count:int32,data:{openid:[text]},next_openid:text,total:int32}",
            "POST|/cgi-bin/tags/members/batchblacklist?|{'openid_list':['OPENID']}|{errcode:int32,errmsg:text}",
            "POST|/cgi-bin/tags/members/batchunblacklist?|{'openid_list':['OPENID']}|{errcode:int32,errmsg:text}",
            "POST|/cgi-bin/tags/members/getblacklist?|{'begin_openid':''}|{count:int32,next_openid:text,total:int32}",
            "GET|/cgi-bin/getcallbackip?||{ip_list:[text]}", "GET|/cgi-bin/get_api_domain_ip?||{ip_list:[text]}",
            "POST|/cgi-bin/callback/check?|{'action':'all','check_operator':'DEFAULT'}|{dns:[{ip:text,"
                    + "real_operator:text}],ping:[{from_operator:text,ip:text,package_loss:text,time:text}]}",
            "POST|/cgi-bin/clear_quota?|{'appid':'APPID'}|{errcode:int32,errmsg:text}",
            "POST|/cgi-bin/openapi/quota/get?|{'cgi_path':'/cgi-bin/message/custom/send'}|{errcode:int32,errmsg:text,"
                    + "quota:{daily_limit:int32,remain:int32,used:int32},rate_limit:{call_count:int64,"
                    + "refresh_second:int32}}",
            "GET|/cgi-bin/media/get?media_id=VIDEO&||{video_url:text}" })
    void answersFieldByField(String method, String path, String body, String shape) {
        HttpResponse<byte[]> answer = call(method, filled(path), body == null ? "" : filled(body).replace('\'', '"'));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; encoding=utf-8");
        assertThat(shape(Bench.read(answer))).isEqualTo(shape);
    }

    private String filled(String text) {
        return text.replace("OPENID", Bench.OPENID)
            .replace("APPID", Bench.APP_ID)
            .replace("SECRET", Bench.SECRET)
            .replace("TASK", TemplateShelf.TEMPLATES.getFirst().id())
            .replace("NOTICE", NoticeTemplate.ALL.getLast().template().id())
            .replace("VIDEO", text.contains("VIDEO") ? bench.media("video", SampleMedia.video()) : "");
    }

    private HttpResponse<byte[]> call(String method, String path, String body) {
        String at = path + (path.endsWith("?") || path.endsWith("&") ? "access_token=" + bench.token() : "");
        return method.equals("GET") ? bench.get(at) : bench.posted(at, body);
    }

    @Test
    void refusesWithStatus200ANumberWordsAndAName() {
        HttpResponse<byte[]> answer = bench.posted("/cgi-bin/message/custom/send?access_token=" + bench.token(), "{}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; encoding=utf-8");
        assertThat(shape(Bench.read(answer))).isEqualTo("{errcode:int32,errmsg:text}");
        String words = Bench.read(answer).path("errmsg").asString();
        assertThat(words).matches("invalid openid rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}");
        assertThat(Long.parseLong(words.substring(20, 28), 16)).isEqualTo(bench.wall.instant().getEpochSecond());
        JsonNode told = Bench.read(bench.posted("/cgi-bin/openapi/rid/get?access_token=" + bench.token(),
                "{\"rid\":\"" + words.substring(20) + "\"}"));
        assertThat(shape(told)).isEqualTo("{errcode:int32,errmsg:text,request:{client_ip:text,cost_in_ms:int32,"
                + "invoke_time:int32,request_body:text,request_url:text,response_body:text}}");
    }

    @Test
    void givesAFileAsItIs() {
        byte[] photo = SampleMedia.photo();
        String id = bench.media("image", photo);
        HttpResponse<byte[]> answer = bench.get("/cgi-bin/media/get?media_id=" + id + "&access_token=" + bench.token());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(answer.headers().firstValue("Content-disposition"))
            .hasValue("attachment; filename=\"" + id + ".jpg\"");
        assertThat(answer.body()).isEqualTo(photo);
        assertThat(shape(Bench.read(bench.upload("image", "a.jpg", photo))))
            .isEqualTo("{created_at:int32,media_id:text,type:text}");
    }

    /** With a number's width: what is above 2^53 loses digits in a double. */
    private static String shape(JsonNode node) {
        if (node.isObject()) {
            return node.propertyNames()
                .stream()
                .sorted()
                .map(name -> name + ":" + shape(node.path(name)))
                .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return "[" + (node.isEmpty() ? "" : shape(node.path(0))) + "]";
        }
        if (node.isIntegralNumber()) {
            return node.canConvertToInt() ? "int32" : node.asLong() > 1L << 53 ? "int64" : "int53";
        }
        return node.isString() ? "text" : node.getNodeType().toString();
    }

}
