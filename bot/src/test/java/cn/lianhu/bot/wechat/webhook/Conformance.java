package cn.lianhu.bot.wechat.webhook;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases that other projects test their WeChat code with, where they are at hand: none
 * elsewhere.
 */
final class Conformance {

    private Conformance() {
    }

    static Stream<JsonNode> cases(String kind) {
        File[] files = folder().toFile().listFiles((dir, name) -> name.endsWith(".json"));
        return Stream.of(files == null ? new File[0] : files)
            .sorted()
            .map(JsonMapper.shared()::readTree)
            .flatMap(tree -> tree.path("cases").valueStream())
            .filter(one -> one.path("kind").asString().equals(kind));
    }

    private static Path folder() {
        return Stream.of(System.getenv("LIANHU_SHARED"), "../../shared", "../shared")
            .filter(Objects::nonNull)
            .map(Path::of)
            .map(shared -> shared.resolve("data/conformance"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("none"));
    }

    static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

}
