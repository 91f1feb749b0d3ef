package cn.lianhu.bot.texts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.texts.Say;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/texts.md is what the command prints; after a change of the texts:
 * {@code java -jar bot/target/lianhu.jar texts > docs/texts.md}.
 */
class TextsPageTest {

    private static final Path ROOT = Files.exists(Path.of("docs")) ? Path.of(".") : Path.of("..");

    private static String printed(String... args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(new TextsCommand().run(args, new PrintStream(bytes, true, StandardCharsets.UTF_8))).hasValue(0);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isWhatTheCommandPrints() throws IOException {
        String page = printed("texts", ROOT.resolve("config/texts.yml").toString());
        Files.writeString(Path.of("target/texts.md"), page);
        assertThat(page).isEqualTo(Files.readString(ROOT.resolve("docs/texts.md")));
    }

    @Test
    void hasEveryTextThereIs() throws IOException {
        String page = printed("texts");
        assertThat(Stream.of(Say.values()).map(say -> "**" + say.key() + "**")).allMatch(page::contains);
        assertThat(page).doesNotContainPattern("\\{[a-zA-Z]+}").doesNotContain("[", "<a ", "@");
    }

    @Test
    void leavesOtherArgumentsAlone() throws IOException {
        assertThat(new TextsCommand().run(new String[] { "--server.port=1" }, System.out)).isEmpty();
    }

}
