package cn.lianhu.triage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * A number that says from which lines and categories something was learnt; who wrote a
 * line teaches nothing.
 */
final class Fingerprint {

    /** Stands in no line. */
    private static final byte ENDS = 0;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    static byte[] of(Categories categories, Lines lines) {
        Fingerprint print = new Fingerprint();
        for (Category category : categories.all()) {
            print.add(category.code(), category.name(), category.has(Trait.CONDUCT) ? Trait.CONDUCT.code() : "");
            print.add(category.words().toArray(String[]::new));
            print.add("");
        }
        for (List<Example> some : lines.all()) {
            some.forEach(line -> print.add(line.text(), line.kind()));
            print.add("");
        }
        return print.digest.digest();
    }

    private void add(String... texts) {
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update(ENDS);
        }
    }

}
