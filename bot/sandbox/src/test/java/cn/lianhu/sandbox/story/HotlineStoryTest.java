package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.exchange.ExportAnswersCommand;
import cn.lianhu.bot.exchange.ImportTicketsCommand;
import cn.lianhu.ticket.TicketState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code import-tickets} and {@code export-answers}, beside a running program. */
@ExtendWith(Stories.class)
class HotlineStoryTest {

    private static final String HOTLINE = "/desk/hotline";

    private record Said(int exit, String text) {
    }

    private static Said imports(World world, Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InstantSource clock = () -> world.clock().now().toInstant();
        int exit = new ImportTicketsCommand(clock)
            .run(new String[] { "import-tickets", file.toString(), "--data-dir=" + world.data() }, utf8(out))
            .orElseThrow();
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }

    private static Said exports(World world, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] all = new String[arguments.length + 2];
        all[0] = "export-answers";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = "--data-dir=" + world.data();
        int exit = new ExportAnswersCommand(() -> world.clock().now().toInstant()).run(all, utf8(out)).orElseThrow();
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static List<String> given(Said said) {
        return Pattern.compile("(\\S+) → #(\\d+)")
            .matcher(said.text())
            .results()
            .map(MatchResult::group)
            .sorted()
            .toList();
    }

    /** Two at once, and once more: each of the hotline's numbers is one ticket. */
    @Test
    void takesAHotlinesTicketsOnceAndTellsItWhatBecameOfThem(World world, @TempDir Path folder) throws IOException {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person leader = village.who(Role.LEADER);
        String of = "JM-" + village.index() + "-";
        String limit = world.clock().at(3, "18:00").toLocalDateTime().toString();
        String rows = "foreign_number,text,place,contact,received,limit,grid\n" + of
                + "1,市民来电反映路口的路灯不亮,大樟树边,林女士 10039000123,2026-01-02 08:00," + limit + "," + Town.grid(village.index(), 1)
                + "\n" + of + "2,举报" + village.name() + "书记收了红包,,,2026-01-02 08:00," + limit + ",\n";
        Path file = Files.writeString(folder.resolve("12345.csv"), rows);

        CompletableFuture<Said> other = CompletableFuture.supplyAsync(() -> imports(world, file));
        Said one = imports(world, file);
        Said another = other.join();

        assertThat(List.of(one.exit(), another.exit())).as(one + "\n" + another).containsOnly(0);
        long number = Long.parseLong(Pattern.compile(of + "1 → #(\\d+)")
            .matcher(one.text() + another.text())
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow());
        assertThat(given(one).size() + given(another).size()).isEqualTo(2);
        leader.isTold("#" + number, "打12345的群众", "林女士");
        village.who(Role.SECRETARY).isNotTold("红包");

        Path changed = Files.writeString(folder.resolve("again.csv"), rows.replace("路灯不亮", "路灯不亮，井盖也没了"));
        Said again = imports(world, changed);
        assertThat(again.exit()).isZero();
        assertThat(again.text()).contains("again.csv:2 text “" + of + "1” #" + number, "说的不同", "共 2 件，新收 0 件")
            .doesNotContain("→", "井盖");
        assertThat(leader.timesTold("路灯")).isEqualTo(1);

        Path faulty = Files.writeString(folder.resolve("faulty.csv"), rows.replace(of + "2,", of + "3,") + of + "4\n");
        Said refused = imports(world, faulty);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.text()).contains("什么都没有收", "Nothing was taken", "faulty.csv:4 ");

        leader.says("完成 " + number + " =换了灯泡");
        village.who(Role.SECRETARY).says("办结 " + number);
        world.ticket(number).is(TicketState.CLOSED);
        Said answers = exports(world);
        assertThat(answers.exit()).isZero();
        assertThat(answers.text().lines().toList()).first()
            .isEqualTo("foreign_number,number,state,received,limit,closed_at,answer,answered_in_time");
        assertThat(answers.text().lines().filter(line -> line.startsWith(of)).toList()).satisfiesExactlyInAnyOrder(
                line -> assertThat(line).startsWith(of + "1," + number + ",已办结,2026-01-02 08:00,")
                    .endsWith(",'=换了灯泡,是"),
                line -> assertThat(line).startsWith(of + "2,").endsWith(",,,").contains(",办理中,"));
        Path written = folder.resolve("answers.csv");
        assertThat(exports(world, written.toString(), "--since=2099-01-01").exit()).isZero();
        assertThat(Files.readString(written)).startsWith("\uFEFFforeign_number").doesNotContain(of);
    }

    /** On the county's page as by the command, and by nobody else. */
    @Test
    void isHandedInOnThePageOfTheCounty(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person leader = village.who(Role.LEADER);
        String of = "WJ-" + village.index() + "-";
        String rows = "foreign_number,text,place,contact,received,limit,grid\n" + of
                + "1,市民来电反映祠堂的路灯不亮,祠堂,林女士 10039000124,2026-01-02 08:00,," + Town.grid(village.index(), 1) + "\n";
        DeskBrowser county = new DeskBrowser(world).comesIn(world.desk(1).bound());
        county.opens("/desk/tickets").reads("/desk/hotline");
        county.opens("/desk/hotline").handsIn(HOTLINE, utf8(rows + of + "2,说了什么,,,昨天,,\n")).is(200);
        county.reads("一件都没有收", "第3行 received").readsNot("should be a time");
        county.handsIn(HOTLINE, utf8(rows)).is(200).reads("共1件，新收1件");
        leader.isTold("打12345的群众", "林女士");
        county.handsIn(HOTLINE, utf8(rows)).is(200).reads("共1件，新收0件，以前收过1件");
        county.handsIn(HOTLINE, utf8(rows.replace("不亮", "倒了"))).reads("说的和收下时不同").readsNot("倒了");
        assertThat(leader.timesTold("祠堂")).isEqualTo(1);

        DeskBrowser township = new DeskBrowser(world).comesIn(village.who(Role.TOWNSHIP));
        township.opens("/desk/tickets").readsNot("/desk/hotline");
        township.handsIn(HOTLINE, utf8(rows.replace(of, of + "X"))).is(404);
        township.opens(HOTLINE).is(404);
        county.opens(HOTLINE).handsIn(HOTLINE, utf8(rows.replace(of + "1", of + "3"))).reads("新收1件");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhereThereIsNoStoreOrNoFile(World world, @TempDir Path nowhere) {
        assertThat(imports(world, nowhere.resolve("none.csv")).text()).contains("没有这个文件");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImportTicketsCommand command = new ImportTicketsCommand(InstantSource.system());
        assertThat(command.run(new String[] { "import-tickets", "a.csv", "--data-dir=" + nowhere }, utf8(out)))
            .hasValue(1);
        assertThat(command.run(new String[] { "import-tickets" }, utf8(out))).hasValue(2);
        assertThat(command.run(new String[] { "why", "1001" }, utf8(out))).isEmpty();
        assertThat(exports(world, "--since=gestern").exit()).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("没有正在运行的存储", "Usage");
    }

}
