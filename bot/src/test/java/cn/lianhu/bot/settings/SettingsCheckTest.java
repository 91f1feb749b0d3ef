package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A setting that nothing reads stops the start and names the one that was meant. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsCheckTest {

    private static final KnownSettings KNOWN = KnownSettings
        .of(List.of(WechatSettings.class, VerificationSettings.class, EscalationSettings.class, IntakeSettings.class,
                TicketSettings.class, LimitSettings.class));

    @ParameterizedTest
    @CsvSource({ "lianhu.wechat.appid-,lianhu.wechat.app-id", "lianhu.wechat.appp-id,lianhu.wechat.app-id",
            "lianhu.wechat.tokn,lianhu.wechat.token", "lianhu.wechat.app-secret,lianhu.wechat.secret",
            "lianhu.wechat.template.task.id,lianhu.wechat.templates.task.id", "lianhu.datadir2,lianhu.data-dir",
            "lianhu.escalation.workinghour,lianhu.escalation.working-hours",
            "lianhu.escalation.policies.normal.responds-within,lianhu.escalation.policies.normal.respond-within",
            "lianhu.escalation.policies.normal.ask-allowed,lianhu.escalation.policies.normal.asks-allowed",
            "lianhu.escalation.policies.normal.levels.workteams.clock,"
                    + "lianhu.escalation.policies.normal.levels.work-team.clock",
            "lianhu.intake.duplicate,lianhu.intake.duplicates", "lianhu.limit.per-person,lianhu.limits.per-person",
            "lianhu.ticket.reopen-in,lianhu.ticket.reopen-within" })
    void namesTheNearestRightOne(String misspelt, String meant) {
        if (!misspelt.equals("lianhu.wechat.appid-")) {
            assertThat(KNOWN.knows(misspelt)).isFalse();
        }
        assertThat(KNOWN.nearest(misspelt)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = { "lianhu.wechat.appId", "lianhu.wechat.app_id", "lianhu.wechat.APPID", "lianhu.data-dir",
            "lianhu.wechat.templates.task.fields.thing1", "lianhu.wechat.verified-until",
            "lianhu.escalation.policies.my-own.levels.WORK_TEAM.close-within" })
    void knowsWhatIsRightInAnySpellingOfSprings(String name) {
        assertThat(KNOWN.knows(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "LIANHU_WECHAT_APP_ID,LIANHU_WECHAT_APPID", "LIANHU_WECHAT_AES_KEY,LIANHU_WECHAT_AESKEY",
            "LIANHU_WECHAT_APPI,LIANHU_WECHAT_APPID", "LIANHU_APPID,LIANHU_WECHAT_APPID",
            "LIANHU_WX_APP_ID,LIANHU_WECHAT_APPID", "LIANHU_WECHAT_ORIGINAL_ID,LIANHU_WECHAT_ORIGINALID",
            "LIANHU_WECHAT_TOKKEN,LIANHU_WECHAT_TOKEN", "LIANHU_NETWORK_DIRS,LIANHU_NETWORKDIR",
            "LIANHU_TICKET_FIRST_NUMBER,LIANHU_TICKET_FIRSTNUMBER",
            "LIANHU_WECHAT_TEMPLATE_TASK_ID,LIANHU_WECHAT_TEMPLATES_TASK_ID",
            "LIANHU_ESCALATION_POLICIES_NORMAL_RESPONDWITHN,LIANHU_ESCALATION_POLICIES_NORMAL_RESPONDWITHIN" })
    void namesTheNearestRightVariable(String misspelt, String meant) {
        assertThat(said(misspelt)).singleElement().asString().contains(misspelt + " ", meant + "?", "环境变量");
    }

    @ParameterizedTest
    @ValueSource(strings = { "LIANHU_WECHAT_APPID", "LIANHU_DATA_DIR", "LIANHU_DATADIR",
            "LIANHU_WECHAT_TEMPLATES_TASK_ID", "LIANHU_ESCALATION_POLICIES_CARE_LEVELS_WORK_TEAM_RESPOND_WITHIN",
            "LIANHU_HOME", "LIANHU_SHARED", "LIANHU_PORT", "LIANHU_SERVICE_HOST", "LIANHU_STORE_SERVICE_PORT",
            "LIANHU_STORE_PORT_6379_TCP_ADDR", "LIANHU_EMULATOR_REMOTE", "PATH", "WECHAT_TOKEN" })
    void leavesOtherVariablesAlone(String name) {
        assertThat(said(name)).isEmpty();
    }

    private static List<String> said(String variable) {
        List<String> messages = new ArrayList<>();
        new Variables(KNOWN).check(Map.of(variable, "x"), messages);
        return messages;
    }

    @Test
    void stopsTheStartInBothLanguagesWithoutTheValueOfASecret(CapturedOutput output) {
        assertThatThrownBy(() -> Settings
            .start(Settings.SHIPPED, Map.of(), "--lianhu.wechat.secrt=hush", "--lianhu.escalation.warnat2=0.7")
            .close()).isInstanceOf(Exception.class);
        assertThat(output.getAll())
            .contains("There is no setting lianhu.wechat.secrt", "没有 lianhu.wechat.secrt 这个设置",
                    "Did you mean lianhu.escalation.warn-at?", "0.7")
            .doesNotContain("hush", "\tat ")
            .containsOnlyOnce("APPLICATION FAILED TO START");
    }

}
