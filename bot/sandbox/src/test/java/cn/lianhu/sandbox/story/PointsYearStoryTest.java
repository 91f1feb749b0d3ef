package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.points.CheckPointsCommand;
import cn.lianhu.calendar.Hours;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of a village's points: its rules change, its months are checked, its points end.
 */
class PointsYearStoryTest {

    @TempDir
    private Path folder;

    private void rules(String more) throws IOException {
        Path shipped = Path.of("../../config/points");
        Files.copy(shipped.resolve("goods.csv"), folder.resolve("goods.csv"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("rules.csv"), Files.readString(shipped.resolve("rules.csv")) + more);
    }

    private static void to(World world, LocalDate day) {
        world.clock().to(day.atTime(10, 0).atZone(Hours.ZONE).toOffsetDateTime());
    }

    /** So early in a year that its last month is still to come. */
    private static void begins(World world) {
        LocalDate today = world.clock().now().atZoneSameInstant(Hours.ZONE).toLocalDate();
        to(world, today.getMonthValue() < 12 ? today.plusDays(1) : LocalDate.of(today.getYear() + 1, 1, 5));
    }

    private static void addsUp(World world) {
        int exit = new CheckPointsCommand(InstantSource.system())
            .run(new String[] { "check-points", "--data-dir=" + world.data() },
                    new PrintStream(PrintStream.nullOutputStream()))
            .orElseThrow();
        assertThat(exit).isZero();
    }

    @Test
    void rulesChangeMonthsAreCheckedAndPointsEnd() throws IOException {
        rules("");
        try (World world = World.start(Account.PLAIN, "--lianhu.points-dir=" + folder, "--lianhu.points.years=0")) {
            begins(world);
            YearMonth month = YearMonth.from(world.clock().now().atZoneSameInstant(Hours.ZONE));
            Village village = world.village();
            Person secretary = village.who(Role.SECRETARY);
            Person supervision = village.who(Role.MEDIATOR);
            Person township = village.who(Role.TOWNSHIP);
            township.says("任命 " + supervision.name() + " 监督 " + village.name()).reads("监督");
            Person household = village.resident(1);

            secretary.says("加分 " + household.name() + " 抗洪救灾").reads("没有“抗洪救灾”这一项");
            Files.writeString(folder.resolve("budget.csv"), "branch,month\n" + Town.branch(village.index()) + ",70\n");
            rules("flood-relief,抗洪救灾,60,SECRETARY,1\nbad,开会,1,SECRETARY,1\n");
            Eventually.holds("health names the row", () -> health(world).contains("rules.csv:14 name"));
            rules("flood-relief,抗洪救灾,60,SECRETARY,1\n");
            Eventually.holds("it is mended", () -> !health(world).contains("points-files"));

            secretary.says("加分 " + household.name() + " 抗洪救灾").reads("确认才算数");
            household.says("积分").reads("您家有 0 分");
            String entry = supervision.says("积分").text().replaceAll("(?s).*确认 ([0-9A-Z]{8}).*", "$1");
            secretary.says("确认 " + entry).doesNotRead("确认了");
            supervision.says("确认 " + entry).reads("确认了");
            household.says("积分").reads("您家有 60 分", "抗洪救灾 +60");

            diesAlone(world, village, secretary);
            village.who(Role.LINKED).says("加分 " + household.name() + " 垃圾分类 2").reads("村里这个月最多发70分").doesNotRead("加好了");

            to(world, month.plusMonths(1).atDay(1));
            household.says("积分公示 " + month).reads(village.name(), "还没核对", "抗洪救灾60分").doesNotRead(household.name());
            supervision.says("确认 " + month).reads("核对");
            household.says("积分公示 " + month).reads(supervision.name(), "核对").doesNotRead("还没核对");

            to(world, LocalDate.of(month.getYear(), 12, 14));
            household.says("积分").reads("您家有 60 分", "有60分今年底到期");
            assertThat(household.notices().toString()).containsOnlyOnce("您家有60分今年底到期");
            to(world, LocalDate.of(month.getYear() + 1, 1, 1));
            household.says("积分").reads("您家有 0 分", "到期 -60");
            addsUp(world);
        }
    }

    /** Nobody is left who could buy anything. */
    private static void diesAlone(World world, Village village, Person secretary) {
        String head = Town.name(Town.household(village.index(), 3));
        secretary.says("改户 " + head + " 户类 独居老人").reads("记下了");
        village.who(Role.LINKED).says("加分 " + head + " 垃圾分类 4").reads("现在8分");
        secretary.says("过世 " + head).reads("8分积分十分钟后结清");
        world.clock().advance(Duration.ofMinutes(11));
        village.who(Role.LINKED).says("积分").reads(head + "：0分");
        addsUp(world);
    }

    private static String health(World world) {
        return world.http().get(world.program().at("/actuator/health")).body();
    }

}
