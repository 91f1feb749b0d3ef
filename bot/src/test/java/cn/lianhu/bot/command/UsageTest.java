package cn.lianhu.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private String said;

    @ParameterizedTest
    @ValueSource(strings = { "chek-network", "start", "check-network ", "8081", "-v", "-Dserver.port=8081",
            "--port=8081", "--halp", "", "server.port=8081" })
    void endsWithTheUsageForAWordItDoesNotKnow(String word) {
        assertThat(run("--server.port=8081", word)).hasValue(2);
        assertThat(said).contains("“" + word + "”", "java -jar lianhu.jar check-network");
    }

    @Test
    void namesTheCommandThatWasMeant() {
        run("chek-network");
        assertThat(said.lines().findFirst().orElseThrow()).contains("是不是 check-network？");
        run("8081");
        assertThat(said).doesNotContain("是不是");
    }

    @Test
    void namesTheProgramThatReplays() {
        assertThat(run("replay", "year")).hasValue(2);
        assertThat(said.lines().findFirst().orElseThrow()).contains("java -jar lianhu-sandbox.jar replay");
    }

    @ParameterizedTest
    @ValueSource(strings = { "--help", "-h", "help" })
    void saysHowItIsUsedWhenAsked(String word) {
        assertThat(run(word)).hasValue(0);
        assertThat(said).contains("java -jar lianhu.jar check-network", "java -jar lianhu-sandbox.jar")
            .doesNotContain("不认识");
    }

    @Test
    void leavesSettingsToTheProgram() {
        assertThat(run()).isEmpty();
        assertThat(run("--server.port=8081", "--lianhu.wechat.app-id=wx", "--lianhu.data-dir=/tmp/a b", "--debug"))
            .isEmpty();
        assertThat(said).isEmpty();
    }

    private OptionalInt run(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OptionalInt code = new Usage("lianhu.jar", List.of("check-network [--network-dir 目录]")).run(args,
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        said = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

}
