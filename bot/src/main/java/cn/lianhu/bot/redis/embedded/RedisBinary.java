package cn.lianhu.bot.redis.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.error.OsArchitectureNotFound;
import redis.embedded.model.OS;
import redis.embedded.model.OsArchitecture;

/**
 * The redis-server that travels in our jar (6.2 for Linux and macOS on amd64 and arm64).
 */
final class RedisBinary {

    private RedisBinary() {
    }

    /**
     * Unpacked into the directory it will serve: a process that runs from there serves
     * it. Kept when it is there already, for a running one cannot be overwritten.
     */
    static Path in(Path dir) throws IOException {
        URL packed = packed();
        Path binary = dir.resolve(Path.of(packed.getPath()).getFileName().toString());
        if (!Files.exists(binary) || Files.size(binary) != packed.openConnection().getContentLengthLong()) {
            unpack(packed, binary);
        }
        return binary;
    }

    private static URL packed() {
        OsArchitecture here = here();
        String name = ExecutableProvider.newProvidedVersionsMap().get(here);
        URL packed = name == null ? null : ExecutableProvider.class.getResource(name);
        if (packed == null || here.os == OS.WINDOWS) {
            throw unsupported();
        }
        return packed;
    }

    private static OsArchitecture here() {
        try {
            return OsArchitecture.detectOSandArchitecture();
        }
        catch (OsArchitectureNotFound e) {
            throw unsupported();
        }
    }

    private static IllegalStateException unsupported() {
        return new IllegalStateException(
                ("No embedded Redis for %s on %s (there is one for Linux and macOS, on amd64 and "
                        + "arm64): set spring.data.redis.url to a Redis ≥ 6.2 with appendonly yes")
                    .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    private static void unpack(URL packed, Path binary) throws IOException {
        Path draft = Files.createTempFile(binary.getParent(), "redis-server", ".draft");
        try (InputStream in = packed.openStream()) {
            Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
            if (!draft.toFile().setExecutable(true, true)) {
                throw new IOException(draft + " cannot be made executable");
            }
            Files.move(draft, binary, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        finally {
            Files.deleteIfExists(draft);
        }
    }

}
