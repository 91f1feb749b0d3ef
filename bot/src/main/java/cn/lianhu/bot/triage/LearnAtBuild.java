package cn.lianhu.bot.triage;

import cn.lianhu.triage.Learnt;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Run by the build: learns from the lines that ship, unless it did so before from the
 * same lines in the same way.
 */
final class LearnAtBuild {

    /** What of core decides what is learnt. */
    private static final List<String> CODE = List.of("cn/lianhu/triage", "triage", "cn/lianhu/writing", "writing");

    private LearnAtBuild() {
    }

    /**
     * @param args the triage folder, the folder of the classes, and the file that keeps
     * of what was learnt last
     */
    public static void main(String[] args) throws Exception {
        Path triage = Path.of(args[0]);
        Path learnt = Path.of(args[1], LearntFile.NAME);
        Path madeOf = Path.of(args[2]);
        String now = fingerprint(triage);
        if (!Files.exists(learnt) || !Files.exists(madeOf) || !Files.readString(madeOf).equals(now)) {
            write(TriageFiles.read(triage, Set.of()), learnt);
            Files.writeString(madeOf, now);
        }
    }

    private static void write(TriageFiles files, Path learnt) throws IOException {
        if (!files.faults().isEmpty()) {
            throw new IllegalStateException(files.faults().toString());
        }
        Files.createDirectories(learnt.getParent());
        try (OutputStream out = Files.newOutputStream(learnt)) {
            Learnt.from(files.categories(), files.lines()).write(out, files.categories(), files.lines());
        }
    }

    private static String fingerprint(Path triage) throws IOException, NoSuchAlgorithmException, URISyntaxException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        add(digest, triage);
        Path core = Path.of(Learnt.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(core)) {
            addCode(digest, core);
        }
        else {
            try (var jar = FileSystems.newFileSystem(core)) {
                addCode(digest, jar.getPath("/"));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addCode(MessageDigest digest, Path core) throws IOException {
        for (String folder : CODE) {
            add(digest, core.resolve(folder));
        }
    }

    private static void add(MessageDigest digest, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }

}
