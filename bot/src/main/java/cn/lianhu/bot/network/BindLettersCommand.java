package cn.lianhu.bot.network;

import cn.lianhu.bot.files.OwnerOnly;
import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.bot.network.Options.Misused;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Network;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code bind-letters}: writes what is printed on letters, for a grid, a branch or all;
 * into a folder, one a grid.
 */
final class BindLettersCommand implements NetworkCommand {

    private final Map<String, String> environment;

    BindLettersCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String usage() {
        return "bind-letters --grid 网格编码 | --branch 支部编码 | --all  --out 文件或目录" + " [--network-dir 目录] [--data-dir 目录]";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws Misused {
        Options options = Options.parse(args, environment, Set.of("grid", "branch", "out", "network-dir", "data-dir"),
                Set.of("all"));
        Path target = Path.of(options.get("out").orElseThrow(() -> new Misused("缺少 --out")));
        Path dir = options.folder("network-dir", "./config/network");
        BindCodes codes = BindCodes.keptIn(options.folder("data-dir", "./data"), new SecureRandom());
        return switch (new NetworkFiles(codes).read(dir)) {
            case Faulty faulty -> {
                CheckNetworkCommand.tell(faulty, dir, out);
                yield FAILED;
            }
            case Read read -> write(letters(read.network(), options), target, out);
        };
    }

    /**
     * By the code of the grid they are for; officers without a grid come under
     * {@code officers}.
     */
    private static Map<String, List<Letter>> letters(Network network, Options options) throws Misused {
        Map<String, List<Letter>> letters = new LinkedHashMap<>();
        grids(network, options).forEach(grid -> letters.put(grid, ofGrid(network, grid)));
        if (!options.has("grid")) {
            List<Letter> officers = network.members()
                .stream()
                .filter(m -> m.grid() == null)
                .filter(m -> options.has("all")
                        || m.branch() != null && m.branch().equals(options.get("branch").orElse(null)))
                .map(m -> Letter.to(m, network))
                .toList();
            letters.put("officers", officers);
        }
        letters.values().removeIf(List::isEmpty);
        return letters;
    }

    private static List<String> grids(Network network, Options options) throws Misused {
        if (Stream.of("grid", "branch", "all").filter(options::has).count() != 1) {
            throw new Misused("--grid、--branch、--all 要给一个");
        }
        if (options.has("grid")) {
            String code = options.get("grid").orElseThrow();
            network.grid(code).orElseThrow(() -> new Misused("grids.csv 里没有网格 " + code));
            return List.of(code);
        }
        if (options.has("branch")) {
            String code = options.get("branch").orElseThrow();
            network.branch(code).orElseThrow(() -> new Misused("branches.csv 里没有支部 " + code));
            return network.gridsOf(code).stream().map(Grid::code).toList();
        }
        return network.grids().stream().map(Grid::code).toList();
    }

    private static List<Letter> ofGrid(Network network, String grid) {
        List<Letter> letters = new ArrayList<>();
        network.membersOfGrid(grid).forEach(member -> letters.add(Letter.to(member, network)));
        network.householdsOfGrid(grid).forEach(household -> letters.add(Letter.to(household)));
        return letters;
    }

    private static int write(Map<String, List<Letter>> letters, Path target, PrintStream out) {
        if (Files.isDirectory(target)) {
            letters.forEach(
                    (grid, some) -> write(target.resolve(grid.replaceAll("[^\\p{Alnum}._-]", "_") + ".csv"), some));
        }
        else {
            write(target, letters.values().stream().flatMap(List::stream).toList());
        }
        out.printf("%s：写了 %d 封信%n", target, letters.values().stream().mapToInt(List::size).sum());
        return DONE;
    }

    /**
     * With a BOM, by which spreadsheets know UTF-8; codes are keys, so nobody else may
     * read them.
     */
    private static void write(Path file, List<Letter> letters) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Letter.HEADER);
            letters.forEach(letter -> csv.writeRecord(letter.cells()));
            csv.flush();
            OwnerOnly.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
        }
        catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

}
