package cn.lianhu.sandbox.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A county's files: Jiangle's where the shared data are, else the {@link Town}'s. */
final class County {

    private static final String FILES = "network-jiangle";

    /** Somebody to bind. */
    record Bound(String id, String code) {
    }

    private final Path files;

    private final List<Map<String, String>> households;

    private final Map<String, Map<String, String>> members;

    private final List<Map<String, String>> posts;

    private County(Path files) {
        this.files = files;
        this.households = rows(files.resolve("households.csv"));
        this.members = rows(files.resolve("members.csv")).stream()
            .collect(Collectors.toMap(m -> m.get("id"), m -> m, (a, b) -> a, LinkedHashMap::new));
        this.posts = rows(files.resolve("posts.csv"));
    }

    static County found(Path spare) {
        return new County(shared("data/" + FILES).orElseGet(() -> Town.in(spare).dir()));
    }

    /** A file or folder of the shared data, if they are here. */
    static Optional<Path> shared(String name) {
        return Stream
            .of(Optional.ofNullable(System.getenv("LIANHU_SHARED")).orElse("../../../shared"), "../../../shared",
                    "../../shared")
            .map(dir -> Path.of(dir, name))
            .filter(Files::exists)
            .findFirst();
    }

    void writeTo(Path dir) {
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                Files.writeString(dir.resolve(file.getFileName().toString()), Files.readString(file));
            }
            Files.writeString(Town.calendar(dir), "date,kind,name\n");
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many households, spread over the county; fewer where it has not as many. */
    List<Map<String, String>> households(int most) {
        int step = Math.max(1, households.size() / most);
        return IntStream.iterate(0, i -> i < households.size(), i -> i + step)
            .mapToObj(households::get)
            .limit(most)
            .toList();
    }

    static Bound resident(Map<String, String> household) {
        return new Bound(household.get("id"), household.get("bind_code"));
    }

    /**
     * Who may have to do with reports of these households: linked members and everybody
     * above.
     */
    List<Bound> staff(List<Map<String, String>> reporting) {
        Set<String> grids = reporting.stream().map(h -> h.get("grid")).collect(Collectors.toSet());
        Set<String> ids = new LinkedHashSet<>();
        reporting.forEach(h -> ids.add(h.get("member")));
        posts.stream()
            .filter(p -> !p.get("post").equals("GRID_LEADER") || grids.contains(p.get("scope")))
            .forEach(p -> ids.add(p.get("member")));
        return ids.stream()
            .filter(members::containsKey)
            .map(id -> new Bound(id, members.get(id).get("bind_code")))
            .toList();
    }

    String nameOf(String member) {
        return members.get(member).get("name");
    }

    /** Rows by column name; the files have no quoted cells. */
    static List<Map<String, String>> rows(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] header = lines.getFirst().split(",", -1);
            return lines.stream().skip(1).map(line -> {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                IntStream.range(0, Math.min(header.length, cells.length)).forEach(i -> row.put(header[i], cells[i]));
                return row;
            }).toList();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
