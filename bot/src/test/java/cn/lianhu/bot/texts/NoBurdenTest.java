package cn.lianhu.bot.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the scheme must not become stands in no text, export or figure: nobody is ranked,
 * nothing is voted on, and no photo, place or time online is demanded as a proof.
 */
class NoBurdenTest {

    private static final Pattern RANKS = Pattern.compile(String.join("|", "排名|排行|名次|第一名|倒数|末位|红黑榜|红榜|黑榜",
            "打卡|签到|达标|完成率|投票|晒单|晒图|得分|评分|考核|评比", "通报批评|督办榜|在线时长|活跃度|留痕"));

    private static final Pattern DEMANDS = Pattern.compile(String.join("|", "先[发拍传]照片",
            "(?:必须|务必|一定要|都要).{0,6}(?:照片|拍照|定位|截图)", "(?:打开|开启|上传|发送)定位", "没有?照片.{0,4}不(?:算|行|能)|照片为证|拍照上传"));

    /** A file of points that rewards somebody for it is refused by this list. */
    private static final String FOR_WHICH_NOBODY_IS_REWARDED = "List<String> NEVER = List.of(";

    private static final List<String> TEXTS = List.of("config/texts.yml", "config/menu.json", "docs/texts.md");

    /** What commands print, health and metrics tell, and the pages show. */
    private static final List<String> SOURCES = List.of("bot/src/main/java", "bot/sandbox/src/main/java",
            "bot/sandbox/src/main/resources", "core/src/main/java", "bot/src/main/jte", "bot/src/main/resources",
            "config/points");

    private static final Path HOME = Path.of("..");

    private static List<String> against(Pattern rule, Path file) {
        try {
            return Files.readAllLines(file)
                .stream()
                .filter(rule.asPredicate())
                .filter(line -> !line.contains(FOR_WHICH_NOBODY_IS_REWARDED))
                .map(l -> file + ": " + l.strip())
                .toList();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Stream<Path> files) {
        return files.flatMap(file -> Stream.of(RANKS, DEMANDS).flatMap(rule -> against(rule, file).stream())).toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                .filter(f -> f.toString().matches(".*\\.(java|js|html|jte|csv|yml|md|txt)"))
                .toList()
                .stream();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noTextRanksAnybodyOrDemandsAProof() {
        assertThat(found(TEXTS.stream().map(HOME::resolve))).isEmpty();
    }

    @Test
    void noExportPageOrFigureDoes() {
        assertThat(found(SOURCES.stream().map(HOME::resolve).flatMap(NoBurdenTest::below))).isEmpty();
    }

    @Test
    void wouldSeeATextThatDoes(@TempDir Path dir) throws IOException {
        String shipped = Files.readString(HOME.resolve(TEXTS.getFirst()));
        for (String planted : List.of("本月走访排名第3", "请每天打卡", "达标率 96%", "给他投票：回“1”", "积分排行", "晒单有礼", "办好先发照片，再回：1128 完成",
                "走访必须上传照片", "请打开定位")) {
            Path text = Files.writeString(dir.resolve("texts.yml"), shipped + "\nplanted: " + planted);

            assertThat(found(Stream.of(text))).as(planted).singleElement().asString().contains(planted);
        }
    }

}
