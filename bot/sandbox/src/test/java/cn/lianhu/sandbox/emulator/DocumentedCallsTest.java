package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every call that the platform reference names is one here, with or without use for this
 * program.
 */
class DocumentedCallsTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void follow() {
        bench.guestFollows();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /cgi-bin/getcallbackip", "GET /cgi-bin/get_api_domain_ip",
            "POST /cgi-bin/callback/check", "POST /cgi-bin/media/voice/addvoicetorecofortext",
            "POST /cgi-bin/media/voice/queryrecoresultfortext", "POST /cgi-bin/message/custom/send",
            "POST /cgi-bin/message/custom/typing", "POST /customservice/kfaccount/add",
            "POST /customservice/kfaccount/update", "GET /customservice/kfaccount/del",
            "POST /customservice/kfaccount/uploadheadimg", "POST /customservice/kfaccount/inviteworker",
            "GET /cgi-bin/customservice/getkflist", "GET /cgi-bin/customservice/getonlinekflist",
            "POST /customservice/kfsession/create", "POST /customservice/kfsession/close",
            "GET /customservice/kfsession/getsession", "GET /customservice/kfsession/getsessionlist",
            "GET /customservice/kfsession/getwaitcase", "POST /customservice/msgrecord/getmsglist",
            "POST /cgi-bin/message/template/send", "POST /cgi-bin/message/template/subscribe",
            "POST /cgi-bin/template/api_set_industry", "GET /cgi-bin/template/get_industry",
            "POST /cgi-bin/template/api_add_template", "GET /cgi-bin/template/get_all_private_template",
            "POST /cgi-bin/template/del_private_template", "POST /wxa/sec/queryblocktmplmsg",
            "POST /cgi-bin/message/subscribe/bizsend", "GET /wxaapi/newtmpl/getcategory",
            "GET /wxaapi/newtmpl/getpubtemplatetitles", "GET /wxaapi/newtmpl/getpubtemplatekeywords",
            "POST /wxaapi/newtmpl/addtemplate", "GET /wxaapi/newtmpl/gettemplate", "POST /wxaapi/newtmpl/deltemplate",
            "POST /cgi-bin/message/mass/sendall", "POST /cgi-bin/message/mass/send",
            "POST /cgi-bin/message/mass/preview", "POST /cgi-bin/message/mass/delete", "POST /cgi-bin/message/mass/get",
            "POST /cgi-bin/message/mass/speed/get", "POST /cgi-bin/message/mass/speed/set", "GET /cgi-bin/token",
            "POST /cgi-bin/stable_token", "POST /cgi-bin/clear_quota", "POST /cgi-bin/clear_quota/v2",
            "POST /cgi-bin/openapi/quota/get", "POST /cgi-bin/openapi/quota/clear", "POST /cgi-bin/openapi/rid/get",
            "POST /cgi-bin/media/upload", "GET /cgi-bin/media/get", "GET /cgi-bin/media/get/jssdk",
            "POST /cgi-bin/material/add_material", "POST /cgi-bin/material/get_material",
            "POST /cgi-bin/material/del_material", "GET /cgi-bin/material/get_materialcount",
            "POST /cgi-bin/material/batchget_material", "POST /cgi-bin/media/uploadimg", "POST /cgi-bin/menu/create",
            "GET /cgi-bin/menu/get", "GET /cgi-bin/menu/delete", "GET /cgi-bin/get_current_selfmenu_info",
            "POST /cgi-bin/menu/addconditional", "POST /cgi-bin/menu/delconditional", "POST /cgi-bin/menu/trymatch",
            "GET /cgi-bin/user/info", "POST /cgi-bin/user/info/batchget", "GET /cgi-bin/user/get",
            "POST /cgi-bin/user/info/updateremark", "POST /cgi-bin/tags/create", "GET /cgi-bin/tags/get",
            "POST /cgi-bin/tags/update", "POST /cgi-bin/tags/delete", "POST /cgi-bin/tags/members/batchtagging",
            "POST /cgi-bin/tags/members/batchuntagging", "POST /cgi-bin/tags/getidlist", "POST /cgi-bin/user/tag/get",
            "POST /cgi-bin/tags/members/getblacklist", "POST /cgi-bin/tags/members/batchblacklist",
            "POST /cgi-bin/tags/members/batchunblacklist", "POST /cgi-bin/qrcode/create",
            "GET /sns/oauth2/access_token", "GET /sns/oauth2/refresh_token", "GET /sns/userinfo", "GET /sns/auth",
            "GET /cgi-bin/ticket/getticket", "POST /wxa/msg_sec_check" })
    void knowsIt(String methodAndPath) {
        String[] parts = methodAndPath.split(" ");
        String at = parts[1] + "?access_token=" + bench.token();
        JsonNode answer = Bench.read(parts[0].equals("GET") ? bench.get(at) : bench.posted(at, "{}"));
        assertThat(answer.path("errcode").asInt(0)).as(answer.toString())
            .isNotIn(Problem.INVALID_URL.code(), Problem.GET_REQUIRED.code(), Problem.POST_REQUIRED.code());
    }

    @Test
    void keepsTags() {
        int id = bench.api("tags/create", "{\"tag\":{\"name\":\"网格1\"}}").path("tag").path("id").asInt();
        assertThat(bench
            .api("tags/members/batchtagging", "{\"tagid\":" + id + ",\"openid_list\":[\"" + Bench.OPENID + "\"]}")
            .path("errcode")
            .asInt(-1)).isZero();
        assertThat(bench.api("tags/getidlist", "{\"openid\":\"" + Bench.OPENID + "\"}"))
            .hasToString("{\"tagid_list\":[" + id + "]}");
        assertThat(bench.ask("/cgi-bin/user/info?openid=" + Bench.OPENID).path("tagid_list"))
            .hasToString("[" + id + "]");
        assertThat(bench.api("user/tag/get", "{\"tagid\":" + id + ",\"next_openid\":\"\"}"))
            .hasToString("{\"count\":1,\"data\":{\"openid\":[\"" + Bench.OPENID + "\"]},\"next_openid\":\""
                    + Bench.OPENID + "\"}");
        assertThat(bench.ask("/cgi-bin/tags/get")
            .path("tags")
            .valueStream()
            .filter(tag -> tag.path("id").asInt() == id)
            .findFirst()
            .orElseThrow()
            .path("count")
            .asInt()).isEqualTo(1);
        assertThat(bench
            .api("tags/members/batchuntagging", "{\"tagid\":" + id + ",\"openid_list\":[\"" + Bench.OPENID + "\"]}")
            .path("errcode")
            .asInt(-1)).isZero();
        assertThat(bench.api("tags/getidlist", "{\"openid\":\"" + Bench.OPENID + "\"}"))
            .hasToString("{\"tagid_list\":[]}");
        assertThat(bench.api("tags/update", "{\"tag\":{\"id\":" + id + ",\"name\":\"网格2\"}}").path("errcode").asInt(-1))
            .isZero();
        assertThat(bench.api("tags/delete", "{\"tag\":{\"id\":" + id + "}}").path("errcode").asInt(-1)).isZero();
        assertThat(bench.ask("/cgi-bin/tags/get").toString()).doesNotContain("网格2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "tags/create|{'tag':{'name':'这个标签的名字写得太长太长了'}}|45158",
            "tags/create|{'tag':{'name':''}}|45157", "tags/create|{'tag':{'name':'星标组'}}|45157",
            "tags/update|{'tag':{'id':2,'name':'a'}}|45058", "tags/delete|{'tag':{'id':4711}}|45159",
            "tags/members/batchtagging|{'tagid':4711,'openid_list':['OPENID']}|45159",
            "tags/members/batchtagging|{'tagid':2,'openid_list':[]}|40032",
            "tags/members/batchtagging|{'tagid':2,'openid_list':['oNobody']}|40003",
            "user/info/batchget|{'user_list':[]}|40032",
            "user/info/batchget|{'user_list':[{'openid':'oNobody'}]}|40003",
            "user/info/updateremark|{'openid':'oNobody','remark':'a'}|40003",
            "menu/addconditional|{'button':[],'matchrule':{'tag_id':'2'}}|65303",
            "menu/delconditional|{'menuid':'1'}|65301",
            "template/api_add_template|{'template_id_short':'47123','keyword_name_list':[]}|40246",
            "template/del_private_template|{'template_id':'x'}|40037", "material/get_material|{'media_id':'x'}|40007",
            "message/mass/send|{'touser':['OPENID'],'msgtype':'text'}|40130" })
    void refusesAsDocumented(String path, String body, int code) {
        assertThat(Bench.code(bench.api(path, body.replace('\'', '"').replace("OPENID", Bench.OPENID))))
            .isEqualTo(code);
    }

    @Test
    void tagsNobodyWhoDoesNotFollow() {
        bench.emulator.users().meet("oStranger");
        assertThat(Bench.code(bench.api("tags/members/batchtagging", "{\"tagid\":2,\"openid_list\":[\"oStranger\"]}")))
            .isEqualTo(50005);
    }

    @Test
    void tagsFiftyAtOnceAtMost() {
        String many = IntStream.rangeClosed(0, 50).mapToObj(n -> "\"o" + n + "\"").collect(Collectors.joining(","));
        assertThat(Bench.code(bench.api("tags/members/batchtagging", "{\"tagid\":2,\"openid_list\":[" + many + "]}")))
            .isEqualTo(40032);
    }

    @Test
    void tellsOfSeveralPeopleAtOnceWithRemarks() {
        bench.api("user/info/updateremark", "{\"openid\":\"" + Bench.OPENID + "\",\"remark\":\"李婶\"}");
        JsonNode told = bench.api("user/info/batchget",
                "{\"user_list\":[{\"openid\":\"" + Bench.OPENID + "\",\"lang\":\"zh_CN\"}]}");
        assertThat(told.path("user_info_list").path(0).path("remark").asString()).isEqualTo("李婶");
    }

    @Test
    void givesTheSameTicketForPagesUntilItsTimeIsOver() {
        JsonNode first = bench.ask("/cgi-bin/ticket/getticket?type=jsapi");
        assertThat(first.propertyNames()).containsExactly("errcode", "errmsg", "ticket", "expires_in");
        assertThat(first.path("expires_in").asInt()).isEqualTo(7200);
        assertThat(bench.ask("/cgi-bin/ticket/getticket?type=jsapi").path("ticket")).isEqualTo(first.path("ticket"));
        assertThat(Bench.code(bench.ask("/cgi-bin/ticket/getticket?type=x"))).isEqualTo(40097);
    }

    @Test
    void makesAMenuForSome() {
        bench.api("menu/create", "{\"button\":[{\"type\":\"click\",\"name\":\"报\",\"key\":\"K\"}]}");
        String some = "{\"button\":[{\"type\":\"click\",\"name\":\"办\",\"key\":\"D\"}],"
                + "\"matchrule\":{\"tag_id\":\"2\"}}";
        String id = bench.api("menu/addconditional", some).path("menuid").asString();
        assertThat(id).isEqualTo("430000001");
        String guest = "{\"user_id\":\"" + Bench.OPENID + "\"}";
        assertThat(bench.api("menu/trymatch", guest).path("button").path(0).path("key").asString()).isEqualTo("K");
        bench.api("tags/members/batchtagging", "{\"tagid\":2,\"openid_list\":[\"" + Bench.OPENID + "\"]}");
        assertThat(bench.api("menu/trymatch", guest).path("button").path(0).path("key").asString()).isEqualTo("D");
        assertThat(Bench.code(bench.api("menu/addconditional", some.replace("tag_id", "city")))).isEqualTo(65320);
        assertThat(bench.ask("/cgi-bin/menu/get").path("conditionalmenu")).hasSize(1);
        assertThat(bench.api("menu/delconditional", "{\"menuid\":\"" + id + "\"}").path("errcode").asInt(-1)).isZero();
        assertThat(bench.ask("/cgi-bin/get_current_selfmenu_info").path("is_menu_open").asInt()).isEqualTo(1);
    }

    @Test
    void clearsQuotasByTheSecretToo() {
        String app = "{\"appid\":\"" + Bench.APP_ID + "\",\"appsecret\":\"";
        assertThat(bench.post("/cgi-bin/clear_quota/v2", app + Bench.SECRET + "\"}").path("errcode").asInt(-1))
            .isZero();
        assertThat(Bench.code(bench.post("/cgi-bin/clear_quota/v2", app + "wrong\"}"))).isEqualTo(40125);
    }

}
