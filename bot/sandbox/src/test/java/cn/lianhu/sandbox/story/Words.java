package cn.lianhu.sandbox.story;

import cn.lianhu.triage.SmallTalk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What people write: real titles where the shared data are, else the examples the program
 * is trained from.
 */
final class Words {

    private Words() {
    }

    static List<String> of(int many) {
        Path file = County.shared("data/complaints/titles.csv").orElse(Path.of("../../config/triage/examples.csv"));
        List<String> all = County.rows(file)
            .stream()
            .map((Map<String, String> row) -> row.get("text"))
            .filter(text -> !text.contains("\"") && SmallTalk.of(text).isEmpty())
            .toList();
        return IntStream.range(0, many).mapToObj(i -> all.get(i % all.size())).toList();
    }

}
