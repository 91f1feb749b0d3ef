package cn.lianhu.bot.wechat.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.client.TemplateSettings.TemplateChoice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateMappingTest {

    private static final Instant LIMIT = Instant.parse("2026-11-24T09:30:00Z");

    private static final Instant AT = Instant.parse("2026-11-23T02:20:00Z");

    private static final NoticeFields NOTICE = new NoticeFields("#1128", "路灯照明", "水南镇水南村一组", LIMIT, AT, "待接单",
            "回 1 接单看全文");

    @Test
    void fillsAnOrdinaryTemplateByItsLabels() {
        TemplateMapping mapping = mapping("""
                工单编号：{{character_string1.DATA}}
                工单类型：{{thing2.DATA}}
                地点：{{thing3.DATA}}
                截止时间：{{time4.DATA}}
                处理状态：{{phrase5.DATA}}
                备注：{{thing6.DATA}}""");

        assertThat(mapping.misfits()).isEmpty();
        assertThat(mapping.fill("task", NOTICE))
            .contains(new Filled("TPL", Map.of("character_string1", "#1128", "thing2", "路灯照明", "thing3", "水南镇水南村一组",
                    "time4", "2026-11-24 17:30", "phrase5", "待接单", "thing6", "回 1 接单看全文")));
    }

    @Test
    void fillsFieldsWithoutLabelsByTypeAndOrder() {
        assertThat(
                filled("{{character_string1.DATA}}\n{{thing2.DATA}}\n{{thing5.DATA}}\n{{time3.DATA}}\n{{const4.DATA}}"))
            .containsEntry("character_string1", "#1128")
            .containsEntry("thing2", "路灯照明")
            .containsEntry("thing5", "水南镇水南村一组")
            .containsEntry("time3", "2026-11-24 17:30")
            .containsEntry("const4", "待接单");
    }

    @Test
    void leavesOutWhatIsNoLongerShown() {
        assertThat(filled("{{first.DATA}}\n编号：{{keyword1.DATA}}\n{{remark.DATA}}")).containsOnlyKeys("keyword1");
    }

    @ParameterizedTest
    @CsvSource({ "工单编号,NUMBER", "事项,CATEGORY", "事项类型,CATEGORY", "诉求类型,CATEGORY", "地点,PLACE", "报修地址,PLACE",
            "所在小区名称,PLACE", "截止时间,LIMIT", "截止日期,LIMIT", "办理时限,LIMIT", "要求完成时间,LIMIT", "时间,TIME", "提交时间,TIME",
            "状态,STATE", "处理状态,STATE", "当前进度,STATE", "处理结果,STATE", "备注,NOTE", "事项说明,NOTE", "工单内容,NOTE", "温馨提示,NOTE",
            "事件编号,NUMBER" })
    void knowsOrdinaryLabels(String label, OurField field) {
        assertThat(OurField.labelled(label)).contains(field);
    }

    @Test
    void namesWhatItCannotFillAndLeavesThatNoticeOut() {
        TemplateMapping mapping = mapping("工单编号：{{character_string1.DATA}}\n联系电话：{{phone_number2.DATA}}");

        assertThat(mapping.fill("task", NOTICE)).isEmpty();
        assertThat(mapping.misfits()).singleElement().asString().contains("task", "TPL", "联系电话", "phone_number2");
    }

    @Test
    void namesALabelWhoseTypeDoesNotTakeIt() {
        assertThat(mapping("地点：{{character_string1.DATA}}").misfits()).singleElement().asString().contains("PLACE");
    }

    @Test
    void namesATemplateThatTheAccountDoesNotHave() {
        TemplateMapping mapping = new TemplateMapping(settings(Map.of()), List.of());
        assertThat(mapping.misfits()).singleElement().asString().contains("TPL");
        assertThat(mapping.fill("task", NOTICE)).isEmpty();
    }

    @Test
    void skipsAKindWithoutAnId() {
        TemplateMapping mapping = new TemplateMapping(
                new TemplateSettings(Map.of("closed", new TemplateChoice(" ", Map.of()))), List.of());
        assertThat(mapping.misfits()).isEmpty();
        assertThat(mapping.fill("closed", NOTICE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "thing1,place", "place,thing1" })
    void obeysAnOverrideEitherWayRound(String key, String value) {
        TemplateMapping mapping = mapping("承办单位：{{thing1.DATA}}", Map.of(key, value));
        assertThat(mapping.misfits()).isEmpty();
        assertThat(mapping.fill("task", NOTICE).orElseThrow().data()).containsEntry("thing1", "水南镇水南村一组");
    }

    @Test
    void namesAnOverrideThatFitsNothing() {
        assertThat(mapping("备注：{{thing1.DATA}}", Map.of("thing9", "place", "thing1", "plaec")).misfits()).hasSize(2)
            .anyMatch(m -> m.contains("thing9"))
            .anyMatch(m -> m.contains("plaec"));
    }

    @Test
    void keepsToTheRuleOfEachType() {
        NoticeFields wild = new NoticeFields("#1128-甲", "路灯照明与公共设施", "长".repeat(30), LIMIT, AT, "办理中。请等一等",
                "第一行\n第二行\t🙂\u0007\uE001 完👨‍👩‍👧。");
        Map<String, String> data = mapping("""
                编号：{{character_string1.DATA}}
                类型：{{short_thing2.DATA}}
                地点：{{thing3.DATA}}
                状态：{{phrase4.DATA}}
                备注：{{thing5.DATA}}
                单号：{{number6.DATA}}""").fill("task", wild).orElseThrow().data();

        assertThat(data).containsEntry("character_string1", "#1128-")
            .containsEntry("short_thing2", "路灯照明…")
            .containsEntry("thing3", "长".repeat(19) + "…")
            .containsEntry("phrase4", "办理中请等")
            .containsEntry("thing5", "第一行 第二行 完。")
            .containsEntry("number6", "1128");
    }

    @Test
    void neverLeavesAFieldEmpty() {
        NoticeFields bare = new NoticeFields("", "", null, null, AT, "🙂", "\n");
        Map<String, String> data = mapping("""
                编号：{{character_string1.DATA}}
                类型：{{phrase2.DATA}}
                地点：{{thing3.DATA}}
                截止时间：{{time4.DATA}}
                状态：{{const5.DATA}}
                备注：{{thing6.DATA}}""").fill("task", bare).orElseThrow().data();

        assertThat(data).containsEntry("thing3", "待确认").containsEntry("time4", "2026-11-23 10:20");
        assertThat(data.values()).noneMatch(String::isBlank);
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(Characters.cut("𠮷".repeat(15), 20)).isEqualTo("𠮷".repeat(9) + "…");
    }

    private static Map<String, String> filled(String content) {
        TemplateMapping mapping = mapping(content);
        assertThat(mapping.misfits()).isEmpty();
        return mapping.fill("task", NOTICE).orElseThrow().data();
    }

    private static TemplateMapping mapping(String content) {
        return mapping(content, Map.of());
    }

    private static TemplateMapping mapping(String content, Map<String, String> overrides) {
        return new TemplateMapping(settings(overrides), List.of(TemplateFormat.parse("TPL", "工单提醒", content)));
    }

    private static TemplateSettings settings(Map<String, String> overrides) {
        return new TemplateSettings(Map.of("task", new TemplateChoice("TPL", overrides)));
    }

}
