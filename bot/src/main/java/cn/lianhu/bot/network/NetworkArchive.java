package cn.lianhu.bot.network;

import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.network.Network;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The six files packed into one text, so that the store can keep which network was in
 * force last.
 */
public final class NetworkArchive {

    private NetworkArchive() {
    }

    public static String pack(Path dir) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : FileSet.of(dir).contents().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /** As {@link NetworkFiles} tells it of the same files. */
    public static String fingerprint(String packed) {
        return files(packed).fingerprint();
    }

    /**
     * The network that was packed; empty when this version of the program no longer reads
     * it.
     */
    public static Optional<Network> unpack(String text) {
        return unpack(text, new NetworkFiles(BindCodes.forgotten(new Random()))).map(Read::network);
    }

    /**
     * The same, with the bind codes that were made for rows without one.
     */
    public static Optional<Read> unpack(String text, NetworkFiles files) {
        return files.read(files(text), null) instanceof Read read ? Optional.of(read) : Optional.empty();
    }

    private static FileSet files(String text) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), zip.readAllBytes());
            }
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileSet(contents);
    }

}
