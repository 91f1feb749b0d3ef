package cn.lianhu.bot.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One Lua script, which the store runs as a whole or not at all.
 *
 * @param sha what the store knows it by once it has seen it
 */
record Script(String name, String text, String sha) {

    /**
     * Several files of the classpath, as one script named like the last: functions that
     * scripts share go before it.
     */
    static Script load(String... names) {
        String text = Stream.of(names).map(Script::text).collect(Collectors.joining("\n"));
        return of(names[names.length - 1], text);
    }

    /** {@code lua/NAME.lua} on the classpath. */
    private static String text(String name) {
        try (InputStream in = Script.class.getResourceAsStream("/lua/" + name + ".lua")) {
            if (in == null) {
                throw new IllegalArgumentException("No script lua/" + name + ".lua on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Script of(String name, String text) {
        return new Script(name, text, sha1(text));
    }

    private static String sha1(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        }
        catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-1
        }
    }
}
