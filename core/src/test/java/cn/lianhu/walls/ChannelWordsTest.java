package cn.lianhu.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only one channel has is not even spoken of in the domain. */
class ChannelWordsTest {

    private static final Pattern OF_WECHAT = Pattern
        .compile("(?i)weixin|wechat|bizmsgmenu|2[,_]?048|openid|scene|window|menu_?key|errcode");

    /**
     * They read what WeChat writes into people's words: nobody else writes so, and it
     * does no harm where it does not stand.
     */
    private static final List<String> READ_WHAT_IT_WRITES = List.of("Emoticons.java", "Quoted.java", "SmallTalk.java");

    private static Stream<String> spoken(Path file) {
        if (READ_WHAT_IT_WRITES.contains(file.getFileName().toString())) {
            return Stream.empty();
        }
        try {
            return spoken(file.toString(), Files.readAllLines(file));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> spoken(String file, List<String> lines) {
        return IntStream.range(0, lines.size())
            .filter(i -> OF_WECHAT.matcher(lines.get(i)).find())
            .mapToObj(i -> file + ":" + (i + 1) + " " + lines.get(i).strip());
    }

    @Test
    void nothingOfWechatStandsInTheDomain() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).flatMap(ChannelWordsTest::spoken))
                .isEmpty();
        }
    }

    @Test
    void wouldSeeIt() {
        assertThat(
                spoken("Planted.java", List.of("int most = 2048;", "String openId;", "// weixin://bizmsgmenu", "none")))
            .hasSize(3);
    }

}
