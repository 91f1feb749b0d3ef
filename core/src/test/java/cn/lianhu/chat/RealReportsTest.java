package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people really complain about must never be taken for a command, whoever types it.
 */
class RealReportsTest {

    private static final List<String> FEW = List.of("询问地铁2A线进展", "看斜对面居民楼的违章建筑，市民关注拆除行动！", "撤销高中对学生家长造成诸多不便",
            "询问退休工资计算办法", "小区停水三天没人管");

    @ParameterizedTest
    @ValueSource(strings = { "resident", "member", "secretary" })
    void remainReports(String who) {
        assertThat(titles()).allSatisfy(title -> assertThat(ChatParser.parse(title, Someone.named(who)))
            .isEqualTo(new Utterance.Report(title)));
    }

    private static List<String> titles() {
        return Stream.of(System.getenv("LIANHU_SHARED"), "../../shared", "../shared")
            .filter(Objects::nonNull)
            .map(shared -> Path.of(shared, "data/complaints/titles.csv"))
            .filter(Files::isReadable)
            .findFirst()
            .map(RealReportsTest::firstColumn)
            .orElse(FEW);
    }

    private static List<String> firstColumn(Path csv) {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.skip(1).map(line -> line.substring(0, Math.max(0, line.lastIndexOf(',')))).toList();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
