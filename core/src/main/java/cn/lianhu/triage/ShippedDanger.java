package cn.lianhu.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words of danger that come with the program, for a triage folder without its own {@code danger.csv}. */
public final class ShippedDanger {

    private ShippedDanger() {
    }

    public static List<DangerPattern> patterns() {
        return resource().lines().skip(1).filter(line -> !line.isBlank())
                .map(line -> line.split(",", 2))
                .map(row -> DangerPattern.of(row[0], row[1].strip()))
                .toList();
    }

    private static String resource() {
        try (var in = ShippedDanger.class.getResourceAsStream("/triage/danger.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
