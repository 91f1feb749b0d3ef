package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;

/**
 * What is wrong stops the start, with one message that says where and what was expected.
 */
class WrongStartTest extends RefusedStarts {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--lianhu.escalation.policies.normal.respond-within=P1M | respond-within | P1M | PT2H",
            "--lianhu.wechat.aes-key=short | aes-key | 5 characters | 43",
            "--lianhu.wechat.api-url=https://api.weixin.qq.com | api-url | api.weixin.qq.com | Start lianhu.jar",
            "--spring.config.location=classpath:/ | policies.urgent | program itself needs | that ships",
            "--lianhu.texts=../../config/application.yml | application.yml | missing | texts", })
    void namesTheSetting(String argument, String name, String value, String expected, CapturedOutput output) {
        refuses(output, argument);
        assertThat(output.getAll()).containsIgnoringCase(name).contains(value).contains(expected);
    }

    @Test
    void namesFileLineColumnAndValue(CapturedOutput output) {
        town.replace("posts.csv", "COUNTY_DESK,county,D2", "COUNTY_DESK,county,D7");
        refuses(output);
        assertThat(output.getAll()).contains("posts.csv:3").contains("member").contains("D7");
    }

    @Test
    void namesAMissingColumn(CapturedOutput output) {
        town.replace("households.csv", "id,head,grid,address,member,bind_code", "id,head,grid,address,bind_code");
        refuses(output);
        assertThat(output.getAll()).contains("households.csv").contains("member");
    }

    @Test
    void saysThatAFileLooksLikeGbk(CapturedOutput output) throws IOException {
        Files.write(town.dir().resolve("townships.csv"), town.read("townships.csv").getBytes("GBK"));
        refuses(output);
        assertThat(output.getAll()).contains("townships.csv").contains("GBK");
    }

    @Test
    void endsTheProcessWithAFailureInWordsWhateverTheLocale() throws Exception {
        town.replace("posts.csv", "COUNTY_DESK,county,D2", "COUNTY_DESK,county,值班员");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), "cn.lianhu.sandbox.SandboxApplication"));
        command.addAll(Program.arguments(home.resolve("data"), town.dir(), platform, Account.PLAIN));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(said).contains("posts.csv:3").contains("值班员").doesNotContain("\tat ");
    }

}
