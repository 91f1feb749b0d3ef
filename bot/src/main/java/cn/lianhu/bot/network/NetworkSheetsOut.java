package cn.lianhu.bot.network;

import cn.lianhu.bot.files.OwnerOnly;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a network as the six files that read back into the same. */
public final class NetworkSheetsOut {

    private NetworkSheetsOut() {
    }

    /**
     * Files that are there are replaced; readable by their owner only, for they tell who
     * lives where.
     */
    public static void write(Network network, Path dir) throws IOException {
        OwnerOnly.folder(dir);
        sheet(dir, "townships.csv", List.of("code", "name"), network.townships(), t -> List.of(t.code(), t.name()));
        sheet(dir, "branches.csv", List.of("code", "name", "township", "kind"), network.branches(),
                b -> List.of(b.code(), b.name(), b.township(), b.kind().name()));
        sheet(dir, "grids.csv", List.of("code", "name", "branch"), network.grids(),
                g -> List.of(g.code(), g.name(), g.branch()));
        sheet(dir, "members.csv", List.of("id", "name", "branch", "grid", "skills", "phone", "bind_code", "capacity"),
                network.members(), NetworkSheetsOut::cells);
        sheet(dir, "households.csv", List.of("id", "head", "grid", "address", "member", "bind_code", "kinds", "phone",
                "away_until", "quiet_until"), network.households(), NetworkSheetsOut::cells);
        sheet(dir, "posts.csv", List.of("post", "scope", "member"), network.postings(),
                p -> List.of(p.post().name(), p.scope(), p.member()));
    }

    private static List<String> cells(Member m) {
        String capacity = m.capacity() == Member.USUAL_CAPACITY ? "" : Integer.toString(m.capacity());
        return List.of(m.id(), m.name(), orEmpty(m.branch()), orEmpty(m.grid()), String.join(";", m.skills()),
                orEmpty(m.phone()), orEmpty(m.bindCode()), capacity);
    }

    private static List<String> cells(Household h) {
        String kinds = h.kinds().stream().sorted().map(HouseholdKind::title).collect(Collectors.joining(";"));
        return List.of(h.id(), h.head(), h.grid(), h.address(), orEmpty(h.member()), orEmpty(h.bindCode()), kinds,
                orEmpty(h.phone()), orEmpty(h.awayUntil()), orEmpty(h.quietUntil()));
    }

    private static String orEmpty(@Nullable Object cell) {
        return Objects.toString(cell, "");
    }

    private static <T> void sheet(Path dir, String file, List<String> header, Collection<T> rows,
            Function<T, List<String>> cells) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(cells.apply(row)));
        }
        OwnerOnly.replace(dir.resolve(file), text.toString().getBytes(StandardCharsets.UTF_8));
    }

}
