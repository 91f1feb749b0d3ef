package cn.lianhu.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.desk.PrintedLetters;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    @TempDir
    private Path dir;

    @TempDir
    private Path data;

    @TempDir
    private Path out;

    private SmallFiles files;

    private String said;

    @BeforeEach
    void writeFiles() {
        files = SmallFiles.in(dir);
    }

    @Test
    void leavesOtherArgumentsToTheProgram() {
        assertThat(run()).isEmpty();
        assertThat(run("--server.port=8080")).isEmpty();
    }

    @Test
    void countsWhatACheckedNetworkHas() {
        assertThat(run("check-network", "--network-dir", dir.toString())).hasValue(0);
        assertThat(said).contains("乡镇 1，支部 2，网格 3", "党员 3（其中联户 1），户 2（其中没有联户党员 1）",
                "岗位任职 5；空缺：网格长 2，书记 1，住村工作队 1，乡镇党委 0，县值班 0；文书可有可无，0 个支部有", "0.0 秒");
    }

    @Test
    void countsTheBranchesThatHaveAClerk() {
        files.replace("posts.csv", "post,scope,member\n", "post,scope,member\nCLERK,B1,M2\n");
        assertThat(run("check-network", "--network-dir", dir.toString())).hasValue(0);
        assertThat(said).contains("书记 1", "文书可有可无，1 个支部有");
    }

    @Test
    void namesEveryFaultOfACheckedNetwork() {
        files.replace("posts.csv", "M2", "M9").replace("grids.csv", "B2", "B9");
        assertThat(run("check-network", "--lianhu.network-dir=" + dir)).hasValue(1);
        assertThat(said.lines()).hasSize(3).first().asString().startsWith("grids.csv:4 branch “B9”");
        assertThat(said).contains("posts.csv:2 member “M9”", "共 2 处错误");
    }

    @Test
    void takesTheFoldersFromTheEnvironment() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Commands commands = new Commands(Map.of("LIANHU_NETWORK_DIR", dir.toString()), clock(),
                new PrintedLetters(clock()));
        assertThat(commands.run(new String[] { "check-network" }, printer(bytes))).hasValue(0);
    }

    @Test
    void keepsNoCodesWhenItOnlyChecks() {
        files.replace("members.csv", "CODEM1", "");
        assertThat(run("check-network", "--network-dir", dir.toString(), "--data-dir", data.toString())).hasValue(0);
        assertThat(data.resolve(BindCodes.FILE)).doesNotExist();
    }

    @Test
    void writesTheLettersOfAGrid() throws Exception {
        Path file = out.resolve("letters.csv");
        assertThat(letters("--grid", "G1", "--out", file.toString())).hasValue(0);
        String written = Files.readString(file);
        assertThat(written).startsWith("\uFEFF类别,姓名,住址或支部,绑定码,二维码场景值,信上的话\r\n")
            .contains("党员,李长顺,水南村,CODEM1,bind_CODEM1,", "户,谢某,水南村1组1号,CODEH1,bind_CODEH1,")
            .contains("绑定 CODEH1")
            .doesNotContain("CODEH2", "CODEM2");
        assertThat(said).contains("写了 2 封信");
    }

    @Test
    void writesAFilePerGridIntoAFolder() throws Exception {
        assertThat(letters("--all", "--out", out.toString())).hasValue(0);
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("G1.csv", "G2.csv",
                    "G3.csv", "officers.csv");
        }
    }

    @Test
    void writesTheLettersOfABranch() throws Exception {
        assertThat(letters("--branch", "B1", "--out", out.resolve("b.csv").toString())).hasValue(0);
        assertThat(Files.readString(out.resolve("b.csv"))).contains("CODEM1", "CODEH1", "CODEH2")
            .doesNotContain("CODEM2", "CODEM3");
    }

    @Test
    void printsTheCodesItMadeAndKept() throws Exception {
        files.replace("households.csv", "CODEH1", "");
        letters("--grid", "G1", "--out", out.resolve("1.csv").toString());
        letters("--grid", "G1", "--out", out.resolve("2.csv").toString());
        assertThat(Files.readString(out.resolve("2.csv"))).isEqualTo(Files.readString(out.resolve("1.csv")));
        assertThat(Files.readString(data.resolve(BindCodes.FILE))).contains("HOUSEHOLD,H1,");
    }

    @Test
    void letsNoCellBecomeAFormula() throws Exception {
        files.replace("households.csv", "谢某", "=1+1").replace("households.csv", "水南村1组1号", "@SUM(1)");
        letters("--grid", "G1", "--out", out.resolve("f.csv").toString());
        assertThat(Files.readString(out.resolve("f.csv"))).contains("户,'=1+1,'@SUM(1),");
    }

    @Test
    void writesPagesToPrintThatNeedNothingButThemselves() throws Exception {
        files.replace("households.csv", "谢某", "<b>谢某");
        assertThat(letters("--all", "--out", out.toString(), "--paper", "A5")).hasValue(0);
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("G1.html", "G2.html",
                    "G3.html", "officers.html");
        }
        assertThat(Files.readString(out.resolve("G1.html")))
            .contains("<body class=\"small\">", "@page small { size: A5", "李长顺同志", "&lt;b&gt;谢某家：", "绑定 CODEH1")
            .doesNotContain("href=", "<b>", "CODEH2");
        assertThat(Files.getPosixFilePermissions(out.resolve("G1.html"))).containsOnly(PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE);
        assertThat(said).contains("一封一页", "没有二维码", "没有正在运行的存储");

        assertThat(letters("--branch", "B1", "--out", out.resolve("b.html").toString(), "--paper", "A4")).hasValue(0);
        assertThat(Files.readString(out.resolve("b.html"))).contains("<body class=\"large\">", "CODEH1", "CODEH2");
        assertThat(letters("--all", "--out", out.toString(), "--paper", "A3")).hasValue(2);
        assertThat(said).contains("--paper 应为 A4 或 A5");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(letters("--all")).hasValue(2);
        assertThat(said).contains("缺少 --out", "用法：bind-letters");
        assertThat(letters("--out", "x", "--all", "--grid", "G1")).hasValue(2);
        assertThat(letters("--out", "x", "--grid", "G9")).hasValue(2);
        assertThat(said).contains("没有网格 G9");
        assertThat(run("check-network", "--wrong")).hasValue(2);
        assertThat(said).contains("不认识 --wrong");
    }

    private OptionalInt letters(String... args) {
        return run(Stream
            .concat(Stream.of("bind-letters", "--network-dir", dir.toString(), "--data-dir", data.toString()),
                    Stream.of(args))
            .toArray(String[]::new));
    }

    private OptionalInt run(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OptionalInt exit = new Commands(Map.of(), clock(), new PrintedLetters(clock())).run(args, printer(bytes));
        said = bytes.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static InstantSource clock() {
        return InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));
    }

}
