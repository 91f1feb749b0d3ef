package cn.lianhu.bot.redis.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The server of one directory, whoever started it: finding, launching and stopping it.
 * Who may is not decided here.
 */
final class RedisProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Path dir;

    RedisProcess(Path dir) {
        this.dir = dir;
    }

    static Path pidFile(Path dir) {
        return dir.resolve("redis.pid");
    }

    static Path logFile(Path dir) {
        return dir.resolve("redis.log");
    }

    /** What is heard from a server: its line, and whether it still loads its data. */
    record Contact(ServerConf conf, ControlLine line, long pid, boolean loading) {
    }

    /**
     * Empty unless a server answers at the kept port, knows the kept password and serves
     * this very directory.
     */
    Optional<Contact> contact() throws IOException {
        Optional<ServerConf> conf = ServerConf.read(dir);
        return conf.isPresent() ? contact(conf.get()) : Optional.empty();
    }

    private Optional<Contact> contact(ServerConf conf) throws IOException {
        ControlLine line = null;
        try {
            line = ControlLine.open(conf);
            Map<String, String> info = line.info();
            if (ServerConf.file(dir).toString().equals(info.get("config_file"))) {
                return Optional.of(new Contact(conf, line, Long.parseLong(info.get("process_id")),
                        "1".equals(info.get("loading"))));
            }
            line.close();
        }
        catch (IOException silent) {
            if (line != null) {
                line.close();
            }
        }
        return Optional.empty();
    }

    /**
     * Starts a server; false when it ended without a word or said none within the time.
     */
    boolean launch(ServerConf conf, Duration firstWord) throws IOException {
        Path binary = RedisBinary.in(dir);
        conf.write(dir);
        clear();
        spawn(binary);
        within(firstWord, () -> answers(conf) || Files.exists(pidFile(dir)) && running().isEmpty());
        return answers(conf);
    }

    private void clear() throws IOException {
        Files.deleteIfExists(pidFile(dir));
        if (Files.exists(logFile(dir))) {
            Files.move(logFile(dir), dir.resolve("redis.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @SuppressWarnings("try")
    private boolean answers(ServerConf conf) {
        try (ControlLine line = ControlLine.open(conf)) {
            return true;
        }
        catch (IOException silent) {
            return false;
        }
    }

    /**
     * Returns when the server has gone to the background. What it writes is nobody else's
     * to read.
     */
    private void spawn(Path binary) {
        try {
            Process process = new ProcessBuilder("/bin/sh", "-c", "umask 077; exec \"$0\" \"$1\"", binary.toString(),
                    ServerConf.file(dir).toString())
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.onExit().join().exitValue() != 0) {
                throw failure("ended at once: " + said.strip(), null);
            }
        }
        catch (IOException e) {
            throw failure("cannot be run: " + e.getMessage(), e);
        }
    }

    /** Stops the server of this directory; returns when it is gone. */
    void stop() throws IOException {
        Optional<Contact> contact = contact();
        if (contact.isPresent()) {
            shutdown(contact.get());
        }
        evict();
    }

    /** Ends a server of this directory that answers no more, or to another password. */
    void evict() {
        Optional<ProcessHandle> left = running();
        left.ifPresent(ProcessHandle::destroy);
        if (left.isPresent() && !within(PATIENCE, () -> running().isEmpty())) {
            left.get().destroyForcibly(); // loses nothing: every acknowledged write is
                                          // synced
            within(PATIENCE, () -> running().isEmpty());
        }
    }

    private void shutdown(Contact contact) throws IOException {
        try (ControlLine line = contact.line()) {
            line.shutdown();
        }
        catch (IOException ended) {
            // the answer to a shutdown that succeeds
        }
        within(PATIENCE, () -> !isAlive(contact.pid()));
    }

    /**
     * The process that the pid file names, if it is one of ours and not another that got
     * the number since.
     */
    Optional<ProcessHandle> running() {
        try {
            long pid = Long.parseLong(Files.readString(pidFile(dir)).strip());
            return ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").startsWith(dir.toString()));
        }
        catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** A process that nobody has collected yet still has its number but no command. */
    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(process -> process.info().command().isPresent()).isPresent();
    }

    static boolean within(Duration time, BooleanSupplier condition) {
        long end = System.nanoTime() + time.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !pause(Duration.ofMillis(10))) {
                return false;
            }
        }
        return true;
    }

    /** False when interrupted. */
    static boolean pause(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        }
        catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    IllegalStateException failure(String what, @Nullable Throwable cause) {
        return new IllegalStateException(
                ("The embedded Redis in %s %s%nIt needs glibc, OpenSSL 3 (libssl.so.3) and a data "
                        + "directory that can be written to and run from; on Debian or Ubuntu: apt install libssl3. "
                        + "Otherwise set spring.data.redis.url to a Redis ≥ 6.2 with appendonly yes, or "
                        + "lianhu.data-dir " + "to another directory.")
                    .formatted(dir, what),
                cause);
    }

    /** Whether it ended because of what is in its record file. */
    boolean complainsOfItsRecord() throws IOException {
        String words = lastWords();
        return words.contains("Bad file format") || words.contains("Unexpected end of file")
                || words.contains("RDB") && words.contains("preamble");
    }

    /** The end of what the server wrote about itself. */
    String lastWords() throws IOException {
        if (!Files.exists(logFile(dir))) {
            return "";
        }
        var lines = Files.readAllLines(logFile(dir));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }

}
