package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.OwnerOnly;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Bind codes made for rows that have none, kept in a file so that a printed letter stays
 * good.
 */
public final class BindCodes {

    static final String FILE = "bind-codes.csv";

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;

    /** Whose code it is. */
    record Owner(Kind kind, String id) {
    }

    enum Kind {

        MEMBER, HOUSEHOLD

    }

    private final @Nullable Path dir;

    private final RandomGenerator random;

    private BindCodes(@Nullable Path dir, RandomGenerator random) {
        this.dir = dir;
        this.random = random;
    }

    /**
     * Codes kept in {@code bind-codes.csv} of a folder that may be shared between copies
     * of the program.
     * @param random cannot be guessed: who knows a code binds to the household
     */
    public static BindCodes keptIn(Path dataDir, RandomGenerator random) {
        return new BindCodes(dataDir, random);
    }

    /** Codes that are forgotten, for a check of the files. */
    public static BindCodes forgotten(RandomGenerator random) {
        return new BindCodes(null, random);
    }

    /**
     * A code for each owner, the kept one or a new one; {@code taken} are the codes that
     * the network's files give.
     */
    Map<Owner, String> complete(Collection<Owner> owners, Set<String> taken, List<Fault> faults) {
        if (dir == null || owners.isEmpty()) {
            return fill(new LinkedHashMap<>(), owners, taken);
        }
        try {
            OwnerOnly.folder(dir);
            return completeLocked(dir, owners, taken, faults);
        }
        catch (IOException e) {
            throw new UncheckedIOException("cannot keep bind codes in " + dir, e);
        }
    }

    /**
     * One at a time, also among copies of the program: closing the channel gives the lock
     * back.
     */
    private synchronized Map<Owner, String> completeLocked(Path folder, Collection<Owner> owners, Set<String> taken,
            List<Fault> faults) throws IOException {
        try (FileChannel channel = OwnerOnly.open(folder.resolve(FILE + ".lock"))) {
            channel.lock();
            Map<Owner, String> kept = load(folder, faults);
            Map<Owner, String> all = fill(new LinkedHashMap<>(kept), owners, taken);
            if (!all.equals(kept) && faults.isEmpty()) {
                save(folder, all);
            }
            return all;
        }
    }

    private Map<Owner, String> fill(Map<Owner, String> codes, Collection<Owner> owners, Set<String> given) {
        Set<String> taken = new HashSet<>(codes.values());
        Set<String> upper = new HashSet<>();
        given.forEach(code -> upper.add(code.toUpperCase(Locale.ROOT)));
        owners.forEach(owner -> {
            String code = codes.get(owner);
            while (code == null || upper.contains(code)) {
                String next = next();
                code = taken.add(next) ? next : null;
            }
            codes.put(owner, code);
        });
        return codes;
    }

    private String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private Map<Owner, String> load(Path folder, List<Fault> faults) throws IOException {
        Map<Owner, String> codes = new LinkedHashMap<>();
        if (Files.exists(folder.resolve(FILE))) {
            byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
            Sheet sheet = Sheet.read(FILE, bytes, Columns.of("kind", "id", "code"), faults);
            for (Row row : sheet.rows()) {
                Kind kind = row.oneOf("kind", Kind.class);
                String id = row.filled("id", "党员或户的 id");
                String code = row.filled("code", "绑定码");
                if (kind != null) {
                    codes.put(new Owner(kind, id), code);
                }
            }
        }
        return codes;
    }

    /**
     * A letter is printed from it: what is handed out must be there after a power cut.
     */
    private void save(Path folder, Map<Owner, String> codes) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("kind", "id", "code");
            codes.forEach((owner, code) -> csv.writeRecord(owner.kind().name(), owner.id(), code));
        }
        OwnerOnly.replace(folder.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }

}
