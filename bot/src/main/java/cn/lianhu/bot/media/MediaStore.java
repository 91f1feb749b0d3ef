package cn.lianhu.bot.media;

import cn.lianhu.bot.files.OwnerOnly;
import cn.lianhu.calendar.Hours;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Photos, voices and videos as files, a folder a month. A file is there whole and on
 * disk, or not at all.
 */
public final class MediaStore {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM").withZone(Hours.ZONE);

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}/[A-Za-z0-9_-]{1,64}\\.[a-z0-9]{3,4}");

    private final Path folder;

    /**
     * @param folder shared by all copies of the program; made when it is first needed
     */
    public MediaStore(Path folder) {
        this.folder = folder;
    }

    /** Gives the name under which to read it. */
    public Mono<String> write(String id, FileType type, byte[] content, Instant now) {
        return Mono.fromCallable(() -> {
            check(ID, id);
            String name = MONTH.format(now) + "/" + id + "." + type.extension();
            put(folder.resolve(name), content);
            return name;
        }).subscribeOn(Schedulers.boundedElastic());
    }

    /** Errors with {@link IOException} when it is not there. */
    public Mono<byte[]> read(String name) {
        return Mono.fromCallable(() -> {
            check(NAME, name);
            return Files.readAllBytes(folder.resolve(name));
        }).subscribeOn(Schedulers.boundedElastic());
    }

    /**
     * Deletes whatever there is of it, also what was left unfinished. Errors with
     * {@link IOException}.
     */
    public Mono<Void> erase(String id) {
        return Mono.<Void>fromCallable(() -> {
            check(ID, id);
            for (Path month : in(folder, "[0-9]*")) {
                for (Path file : in(month, "{,.}" + id + ".*")) {
                    Files.deleteIfExists(file);
                }
                OwnerOnly.syncFolder(month);
            }
            return null;
        }).subscribeOn(Schedulers.boundedElastic());
    }

    private static List<Path> in(Path folder, String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
            List<Path> all = new ArrayList<>();
            found.forEach(all::add);
            return all;
        }
    }

    private static void check(Pattern pattern, String name) {
        if (!pattern.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a media file: " + name);
        }
    }

    private static void put(Path file, byte[] content) throws IOException {
        OwnerOnly.folder(file.resolveSibling(""));
        OwnerOnly.replace(file, content);
    }

}
