package cn.lianhu.network;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of data that is too large, or not free enough, to lie in the repository. It
 * may be absent.
 */
public final class SharedData {

    private SharedData() {
    }

    public static Optional<Path> folder(String name) {
        return Stream.of(System.getenv("LIANHU_SHARED"), "../shared", "../../shared")
            .filter(Objects::nonNull)
            .map(root -> Path.of(root, "data", name))
            .filter(Files::isDirectory)
            .findFirst();
    }

}
