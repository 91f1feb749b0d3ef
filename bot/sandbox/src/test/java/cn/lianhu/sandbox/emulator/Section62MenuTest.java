package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menu (platform reference 6.2). */
class Section62MenuTest {

    private static final String CLICK = "{'type':'click','name':'报','key':'K'}";

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "[]|40016", "{}|40016", "[CLICK,CLICK,CLICK]|0",
            "[CLICK,CLICK,CLICK,CLICK]|40016", "[{'type':'click','name':''}]|40018",
            "[{'type':'dance','name':'a'}]|40017", "[{'name':'a'}]|40017", "[{'type':'click','name':'a'}]|40019",
            "[{'type':'view','name':'a'}]|40020", "[{'type':'media_id','name':'a','media_id':'x'}]|40007",
            "[{'type':'article_id','name':'a','article_id':'x'}]|53600",
            "[{'type':'click','key':'K','name':'a','sub_button':[CLICK]}]|40017",
            "[{'name':'a','sub_button':[CLICK,CLICK,CLICK,CLICK,CLICK]}]|0",
            "[{'name':'a','sub_button':[CLICK,CLICK,CLICK,CLICK,CLICK,CLICK]}]|40023",
            "[{'name':'a','sub_button':[{'type':'click','name':'','key':'K'}]}]|40025",
            "[{'name':'a','sub_button':[{'name':'b','sub_button':[CLICK]}]}]|40022",
            "[{'type':'click','name':'报','key':'K','sub_button':[]}]|0",
            "[{'type':'miniprogram','name':'程','appid':'wx1','pagepath':'p','url':'https://h5.example.cn'}]|0",
            "[{'type':'scancode_push','name':'扫','key':'K'}]|0", "[{'type':'pic_weixin','name':'图','key':'K'}]|0",
            "[{'type':'location_select','name':'地','key':'K'}]|0" })
    void takesOrRefusesMenusByTheirLimits(String buttons, int code) {
        assertThat(create(buttons.replace("CLICK", CLICK))).isEqualTo(code);
    }

    /** In UTF-8 bytes. */
    @ParameterizedTest
    @CsvSource({ "name,16,0", "name,17,40018", "key,128,0", "key,129,40019" })
    void limitsWhatAButtonSays(String field, int bytes, int code) {
        String value = "字".repeat(bytes / 3) + "a".repeat(bytes % 3);
        assertThat(create("[" + CLICK.replace("'" + field + "':'" + (field.equals("name") ? "报" : "K") + "'",
                "'" + field + "':'" + value + "'") + "]"))
            .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "1024,60,0", "1025,1,40020", "1,61,40025" })
    void limitsWhatAButtonBelowSays(int url, int name, int code) {
        assertThat(create("[{'name':'a','sub_button':[{'type':'view','name':'" + "n".repeat(name) + "','url':'"
                + "u".repeat(url) + "'}]}]"))
            .isEqualTo(code);
    }

    @Test
    void givesTheMenuBackWithEmptyListsUntilItIsDeleted() {
        assertThat(Bench.code(bench.ask("/cgi-bin/menu/get"))).isEqualTo(46003);
        create("[" + CLICK + "]");
        assertThat(bench.ask("/cgi-bin/menu/get").toString())
            .isEqualTo("{\"menu\":{\"button\":[{\"type\":\"click\",\"name\":\"报\",\"key\":\"K\",\"sub_button\":[]}]}}");
        assertThat(bench.ask("/cgi-bin/menu/delete").toString()).isEqualTo("{\"errcode\":0,\"errmsg\":\"ok\"}");
        assertThat(Bench.code(bench.ask("/cgi-bin/menu/get"))).isEqualTo(46003);
    }

    @Test
    void keepsTheOldMenuWhenTheNewOneIsRefused() {
        create("[" + CLICK + "]");
        create("[" + IntStream.range(0, 4).mapToObj(i -> CLICK).collect(Collectors.joining(",")) + "]");
        assertThat(bench.ask("/cgi-bin/menu/get").path("menu").path("button").size()).isEqualTo(1);
    }

    private int create(String buttons) {
        return Bench.code(bench.api("menu/create", "{\"button\":" + buttons.replace('\'', '"') + "}"));
    }

}
