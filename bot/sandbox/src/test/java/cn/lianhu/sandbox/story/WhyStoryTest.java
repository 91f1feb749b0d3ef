package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.why.WhyCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code why}, asked beside a running program. */
@ExtendWith(Stories.class)
class WhyStoryTest {

    private static final int NO_CONSENT = 43101;

    private record Said(int exit, String text) {
    }

    private static Said why(World world, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "why";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = "--data-dir=" + world.data();
        return run(all);
    }

    private static Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = new WhyCommand(InstantSource.system())
            .run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8))
            .orElseThrow();
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tellsWhoWasToldByWhichWayAndWhoWasNotAndWhy(World world) {
        world.clock().toMonday("10:00");
        Village village = world.villageWithout(Role.LINKED);
        Person resident = village.resident(1);
        Person leader = village.who(Role.LEADER);
        Person secretary = village.who(Role.SECRETARY);
        long number = resident.says("大樟树边的路灯不亮了").number();
        leader.isTold("#" + number);
        world.platform().refuses(resident.openid(), NO_CONSENT);
        leader.says("接单 " + number);
        resident.isKept("#" + number, "接了");
        leader.says("上报 " + number + " 梯子断了");
        secretary.isTold("#" + number);

        Said said = why(world, "#" + number);

        assertThat(said.exit()).isZero();
        assertThat(said.text())
            .contains("#" + number, "联户党员 " + village.who(Role.LINKED).id() + " 没绑定微信",
                    "任务 → 网格长 " + leader.id() + "：已发出，", "进展 → 反映人：没发到，留着等他来消息（平台退回，错误码 " + NO_CONSENT + "）",
                    "任务 → 书记 " + secretary.id())
            .containsSubsequence("反映", "接单", "上报", "没告诉到的：", "没绑定微信", "进展 → 反映人");
        assertThat(said.text().substring(said.text().indexOf("没告诉到的"))).doesNotContain("已发出", "派给");
        assertThat(said.text()).doesNotContain("樟树", "梯子", resident.openid(), leader.openid(), leader.name(),
                secretary.name(), village.who(Role.LINKED).name(), resident.name());
    }

    @Test
    void tellsNothingOfWhoReportedInConfidence(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(2);
        long number = resident.says("保密 养猪场往河里排黑水").number();
        world.person(world.ticket(number).text("handler")).says("接单 " + number);
        resident.isTold("#" + number);

        Said said = why(world, Long.toString(number));

        assertThat(said.exit()).isZero();
        assertThat(said.text()).contains("保密的", "任务 → ", "接单")
            .doesNotContain("→ 反映人", "（反映人）", "进展", "反映人家", resident.openid(), resident.name(), "养猪");
    }

    @Test
    void saysWhereThereIsNoSuchTicketNoStoreOrNoNumber(World world, @TempDir Path nowhere) {
        assertThat(why(world, "987654")).isEqualTo(new Said(1, "没有 #987654 这个工单\n"));
        Said said = run("why", "1001", "--data-dir=" + nowhere);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("没有正在运行的存储", "--data-dir");
        Said unreachable = run("why", "1001", "--spring.data.redis.url=redis://127.0.0.1:1");
        assertThat(unreachable.exit()).isEqualTo(1);
        assertThat(unreachable.text()).contains("查不了", "127.0.0.1:1", "cannot be reached");
        assertThat(why(world, "路灯").exit()).isEqualTo(2);
        assertThat(why(world).text()).contains("用法", "why 工单号");
    }

}
