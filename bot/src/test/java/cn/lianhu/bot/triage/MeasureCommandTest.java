package cn.lianhu.bot.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCommandTest {

    @TempDir
    private Path triage;

    @TempDir
    private Path labelled;

    private String said;

    /** Few lines of each kind, as learning from all that ship takes seconds. */
    @BeforeEach
    void writeFewLines() throws IOException {
        write(triage, "categories.csv", "code,name,policy,skill,words\nlamp,路灯,utility,,灯\nroad,道路,utility,,路\n");
        write(triage, "examples.csv", "text,category,batch\n灯不亮,lamp,one\n路烂了,road,one\n灯黑了,lamp,two\n路塌了,road,two\n");
        write(triage, "danger.csv", "text,kind,batch\n着火了,fire,one\n火灭了,calm,one\n又着火了,fire,two\n火早灭了,calm,two\n");
        write(triage, "talk.csv", "text,kind,batch\n你好,greeting,one\n谢谢,thanks,one\n您好,greeting,two\n多谢,thanks,two\n");
        write(triage, "answers.csv", "text,kind,batch\n");
        write(triage, "accusations.csv", "text,kind,batch\n");
        write(triage, "secrecy.csv", "text,kind,batch\n");
    }

    @Test
    void leavesOtherArgumentsToTheProgram() {
        assertThat(run()).isEmpty();
        assertThat(run("check-network")).isEmpty();
    }

    @Test
    void leavesEachBatchOutAndTellsMeanWorstAndWhatWasTakenForWhat() {
        assertThat(measure()).hasValue(0);
        assertThat(said)
            .contains("100% 2/2 two：类别分对", "量的 2 批：one、two", "类别（4 句）", "类别分对：平均 ", "，最差 ", "危险（4 句）", "闲话还是反映事情（8 句）",
                    "  lamp               2  100.0 %")
            .doesNotContain("党员的答复");
    }

    @Test
    void measuresAFolderOfLabelledLines() throws IOException {
        write(labelled, "danger.csv", "text,kind\n着火了呀,fire\n火灭了呢,calm\n火灭了不是,fire\n");
        assertThat(measure(labelled.toString())).hasValue(0);
        assertThat(said).contains("量的 1 批：没写批次的", "危险听出：平均 50.0%，最差 50.0%（没写批次的）").doesNotContain("类别（");
    }

    @Test
    void namesWhatIsWrongWithTheFiles() throws IOException {
        write(labelled, "danger.csv", "text,kind\n着火了呀,feuer\n");
        assertThat(measure(labelled.toString())).hasValue(1);
        assertThat(said).contains("danger.csv:2 kind “feuer”");
        assertThat(measure(labelled.resolve("none").toString())).hasValue(1);
        assertThat(said).contains("none", "examples.csv");
        assertThat(run("measure-understanding", "--triage-dir=" + labelled)).hasValue(1);
        assertThat(said).contains("categories.csv");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(measure("a", "b")).hasValue(2);
        assertThat(said).contains("用法：java -jar lianhu.jar measure-understanding");
        assertThat(measure("--wrong")).hasValue(2);
    }

    private OptionalInt measure(String... more) {
        return run(Stream.concat(Stream.of("measure-understanding", "--triage-dir=" + triage), Stream.of(more))
            .toArray(String[]::new));
    }

    private OptionalInt run(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OptionalInt exit = new MeasureCommand(Map.of()).run(args, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        said = bytes.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private static void write(Path dir, String file, String text) throws IOException {
        Files.writeString(dir.resolve(file), text);
    }

}
