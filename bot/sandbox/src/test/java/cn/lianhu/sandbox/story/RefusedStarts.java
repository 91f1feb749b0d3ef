package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * A program that is to be refused at its start: a good town and platform, and what a test
 * makes wrong of them.
 */
@ExtendWith(OutputCaptureExtension.class)
abstract class RefusedStarts {

    @TempDir
    Path home;

    Town town;

    final FakeWechat platform = new FakeWechat();

    @BeforeEach
    void files() throws IOException {
        town = Town.small(Files.createDirectory(home.resolve("network")));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    /** With one message and no stack trace. */
    void refuses(CapturedOutput output, String... arguments) {
        assertThatThrownBy(
                () -> Program.start(home.resolve("data"), town.dir(), platform, Account.PLAIN, arguments).close())
            .isInstanceOf(Exception.class);
        assertThat(output.getAll()).doesNotContain("\tat ").containsOnlyOnce("APPLICATION FAILED TO START");
    }

}
