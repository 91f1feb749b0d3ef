package cn.lianhu.bot.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The six files as they were at one moment.
 *
 * @param contents by the file's name, in the order of {@link #NAMES}; a file that is
 * missing is not in it
 */
record FileSet(Map<String, byte[]> contents) {

    static final List<String> NAMES = List.of("townships.csv", "branches.csv", "grids.csv", "members.csv",
            "households.csv", "posts.csv");

    static FileSet of(Path dir) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : NAMES) {
            try {
                contents.put(name, Files.readAllBytes(dir.resolve(name)));
            }
            catch (NoSuchFileException missing) {
                // Told as a fault by who reads the set.
            }
            catch (IOException e) {
                throw new UncheckedIOException("cannot read " + dir.resolve(name), e);
            }
        }
        return new FileSet(contents);
    }

    /** The same for the same contents, whatever the files' times are. */
    String fingerprint() {
        MessageDigest digest = sha256();
        contents.forEach((name, bytes) -> {
            digest.update((name + ' ' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
