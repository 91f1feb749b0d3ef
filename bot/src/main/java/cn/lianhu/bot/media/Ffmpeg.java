package cn.lianhu.bot.media;

import cn.lianhu.bot.files.OwnerOnly;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Turns voices into other forms with the program {@code ffmpeg}, where that is installed:
 * called without a shell, by its path, with nothing of our environment, on files of its
 * own that nobody else may read and that are gone afterwards.
 */
public final class Ffmpeg {

    /** What a voice is turned into. */
    public enum Form {

        /** What every recogniser takes: one channel of 16 kHz, 32 kB a second. */
        WAV("wav", List.of("-ar", "16000", "-c:a", "pcm_s16le")),
        /** What the platform takes back from us. */
        MP3("mp3", List.of("-ar", "24000", "-b:a", "48k"));

        private final String extension;

        private final List<String> options;

        Form(String extension, List<String> options) {
            this.extension = extension;
            this.options = options;
        }

    }

    private static final Logger LOG = LoggerFactory.getLogger(Ffmpeg.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int LONGEST_SECONDS = 120;

    private static final long LARGEST = 8L << 20;

    private static final Duration LEFT_OVER = Duration.ofHours(1);

    private static final int AT_ONCE = 2;

    private static final int WAITING = 1_000;

    private final Path folder;

    private final String path;

    private final Scheduler scheduler = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "ffmpeg", 60, true);

    /**
     * @param folder for its files; made when it is first needed
     * @param path folders in which programs lie, as the system's {@code PATH} has them;
     * may be null
     */
    public Ffmpeg(Path folder, String path) {
        this.folder = folder;
        this.path = path == null ? "" : path;
    }

    /** Looked for each time, so that it may be installed while we run. */
    public boolean installed() {
        return program().isPresent();
    }

    private Optional<Path> program() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(path)
            .filter(dir -> !dir.isBlank())
            .map(dir -> Path.of(dir, "ffmpeg").toAbsolutePath())
            .filter(Files::isExecutable)
            .filter(Files::isRegularFile)
            .findFirst();
    }

    /**
     * Empty when it is not installed, or makes nothing of it. Off the event loop; never
     * errors.
     */
    public Mono<Optional<byte[]>> turned(FileType type, byte[] content, Form form) {
        return Mono.fromCallable(() -> program().flatMap(program -> run(program, type, content, form)))
            .subscribeOn(scheduler)
            .onErrorResume(e -> {
                LOG.warn("A voice could not be turned into {}: {}", form, e.toString());
                return Mono.just(Optional.empty());
            });
    }

    private Optional<byte[]> run(Path program, FileType type, byte[] content, Form form) {
        String name = UUID.randomUUID().toString();
        Path from = folder.resolve(name + "." + type.extension());
        Path to = folder.resolve(name + "-as." + form.extension);
        try {
            OwnerOnly.folder(folder);
            dropLeftOvers();
            write(from, content);
            write(to, new byte[0]);
            return ended(program, command(program, from, to, form)) && usable(to) ? Optional.of(Files.readAllBytes(to))
                    : Optional.empty();
        }
        catch (IOException e) {
            LOG.warn("ffmpeg could not be used: {}", e.toString());
            return Optional.empty();
        }
        finally {
            delete(from);
            delete(to);
        }
    }

    /**
     * It looks at files alone, and its output is put into the file that is there, with
     * the rights that has.
     */
    private static List<String> command(Path program, Path from, Path to, Form form) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-nostdin", "-hide_banner", "-loglevel",
                "error", "-y", "-protocol_whitelist", "file", "-i", from.toString(), "-vn", "-map_metadata", "-1", "-t",
                Integer.toString(LONGEST_SECONDS), "-fs", Long.toString(LARGEST), "-ac", "1"));
        command.addAll(form.options);
        command.addAll(List.of("-f", form.extension, to.toString()));
        return command;
    }

    private boolean ended(Path program, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path, "LC_ALL", "C"));
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            return process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        }
        catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
        finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static boolean usable(Path file) throws IOException {
        long size = Files.size(file);
        return size > 0 && size <= LARGEST + (1 << 20);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = OwnerOnly.create(file)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
    }

    /** Of a copy that was killed. */
    private void dropLeftOvers() throws IOException {
        Instant old = Instant.now().minus(LEFT_OVER);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                if (Files.isRegularFile(file) && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    delete(file);
                }
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        }
        catch (IOException e) {
            LOG.warn("{} could not be deleted: {}", file.getFileName(), e.toString());
        }
    }

}
