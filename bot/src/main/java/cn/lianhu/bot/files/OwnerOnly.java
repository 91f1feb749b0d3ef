package cn.lianhu.bot.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files that the program's user alone may read (folders 0700, files 0600, whatever the
 * umask is), since they hold what residents said or what opens doors. Where the system
 * knows no such rights nothing of it is done.
 */
public final class OwnerOnly {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private OwnerOnly() {
    }

    /**
     * Makes a folder and those above it that are missing; one that is there stays as it
     * is.
     */
    public static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, attributes("rwx------"));
    }

    /** A new file, for writing. */
    public static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                attributes("rw-------"));
    }

    /** Opens a file for writing, and makes it when it is missing. */
    public static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                attributes("rw-------"));
    }

    /**
     * Puts this content in the place of a file, which is there and on disk as it was or
     * as it is to be, even after a power cut.
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".draft");
        try {
            write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder(file.toAbsolutePath().resolveSibling(""));
        }
        finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path draft, byte[] content) throws IOException {
        try (FileChannel channel = create(draft)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /**
     * So that a file's name survives a power cut too; not every system lets a folder be
     * opened.
     */
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
        catch (IOException e) {
            // The file itself is safe.
        }
    }

    /**
     * Takes everybody else's rights to a folder and all that is in it.
     * @return what others have rights to still, because it is not ours to change
     */
    public static List<Path> close(Path folder) {
        if (!POSIX || !Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> open = new ArrayList<>();
            all.filter(path -> !shut(path)).forEach(open::add);
            return open;
        }
        catch (IOException | UncheckedIOException unreadable) {
            return List.of(folder);
        }
    }

    private static boolean shut(Path path) {
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class,
                    LinkOption.NOFOLLOW_LINKS);
            if (Files.isSymbolicLink(path)) {
                return true; // has no rights of its own
            }
            Set<PosixFilePermission> rights = view.readAttributes().permissions();
            if (!OWNERS.containsAll(rights)) {
                rights.retainAll(OWNERS);
                view.setPermissions(rights);
            }
            return true;
        }
        catch (IOException e) {
            return !Files.exists(path, LinkOption.NOFOLLOW_LINKS); // gone meanwhile
        }
    }

    private static FileAttribute<?>[] attributes(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) }
                : new FileAttribute<?>[0];
    }

}
