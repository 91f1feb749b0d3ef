package cn.lianhu.bot.redis.embedded;

import cn.lianhu.bot.files.OwnerOnly;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a directory's {@code redis.conf} that others must know to speak with its
 * server. The file is readable by its owner alone and is written before the server
 * starts, so that whoever comes later finds the server with it.
 */
record ServerConf(int port, String password) {

    private static final String FILE = "redis.conf";

    private static final Pattern PORT = Pattern.compile("(?m)^port (\\d{1,5})$");

    private static final Pattern PASSWORD = Pattern.compile("(?m)^requirepass ([0-9a-f]+)$");

    /**
     * Below the ports that systems lend to outgoing connections, which could take ours
     * while a server restarts.
     */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    static Path file(Path dir) {
        return dir.resolve(FILE);
    }

    static ServerConf fresh() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new ServerConf(freePort(), HexFormat.of().formatHex(secret));
    }

    ServerConf onAnotherPort() {
        return new ServerConf(freePort(), password);
    }

    /** Empty when there is none, or none that can be understood. */
    static Optional<ServerConf> read(Path dir) throws IOException {
        if (!Files.exists(file(dir))) {
            return Optional.empty();
        }
        String text = Files.readString(file(dir));
        Matcher port = PORT.matcher(text);
        Matcher password = PASSWORD.matcher(text);
        return port.find() && password.find()
                ? Optional.of(new ServerConf(Integer.parseInt(port.group(1)), password.group(1))) : Optional.empty();
    }

    void write(Path dir) throws IOException {
        OwnerOnly.replace(file(dir), text(dir).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Daemonized, so that Ctrl-C, which a terminal sends to the whole process group, does
     * not take the store away from a program that is still storing what it accepted.
     */
    private String text(Path dir) {
        return """
                # Written by the program before each start of the server; changes made here are lost.
                bind 127.0.0.1
                port %d
                requirepass %s
                dir "%s"
                pidfile "%s"
                logfile "%s"
                daemonize yes
                databases 1
                appendonly yes
                appendfsync always
                aof-load-truncated no
                save ""
                maxmemory-policy noeviction
                """.formatted(port, password, dir, RedisProcess.pidFile(dir), RedisProcess.logFile(dir));
    }

    boolean portIsFree() {
        return isFree(port);
    }

    private static int freePort() {
        return new SecureRandom().ints(1_000, LOWEST, HIGHEST)
            .filter(ServerConf::isFree)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(
                    "No free port between " + LOWEST + " and " + HIGHEST + " on 127.0.0.1 for the embedded Redis"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        }
        catch (IOException taken) {
            return false;
        }
    }
}
