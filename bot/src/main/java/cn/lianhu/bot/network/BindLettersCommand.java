package cn.lianhu.bot.network;

import cn.lianhu.bot.command.Progress;
import cn.lianhu.bot.files.OwnerOnly;
import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.bot.network.Options.Misused;
import cn.lianhu.desk.Letters;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code bind-letters}: writes what is printed on letters, for a grid, a branch or all,
 * as a table or, with {@code --paper}, as pages; into a folder, one a grid.
 */
final class BindLettersCommand implements NetworkCommand {

    private static final Set<String> PAPERS = new TreeSet<>(Set.of("A4", "A5"));

    /** One of the program's, of more than one word. */
    private static final Pattern SETTING = Pattern.compile("--(?:lianhu\\.)?+[^=.]+\\.[^=]+=.*");

    private final Map<String, String> environment;

    private final LetterPages pages;

    BindLettersCommand(Map<String, String> environment, LetterPages pages) {
        this.environment = environment;
        this.pages = pages;
    }

    @Override
    public String usage() {
        return "bind-letters --grid 网格编码 | --branch 支部编码 | --all  --out 文件或目录 [--paper A4|A5]"
                + " [--network-dir 目录] [--data-dir 目录] [--设置=值 …]";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws Misused {
        List<String> settings = args.stream().filter(arg -> SETTING.matcher(arg).matches()).toList();
        List<String> own = args.stream().filter(arg -> !SETTING.matcher(arg).matches()).toList();
        Options options = Options.parse(own, environment,
                Set.of("grid", "branch", "out", "paper", "network-dir", "data-dir"), Set.of("all"));
        Path target = Path.of(options.get("out").orElseThrow(() -> new Misused("缺少 --out")));
        Path dir = options.folder("network-dir", "./config/network");
        Path data = options.folder("data-dir", "./data");
        Optional<String> paper = options.get("paper");
        if (paper.filter(size -> !PAPERS.contains(size)).isPresent()) {
            throw new Misused("--paper 应为 " + String.join(" 或 ", PAPERS));
        }
        BindCodes codes = BindCodes.keptIn(data, new SecureRandom());
        return switch (new NetworkFiles(codes).read(dir)) {
            case Faulty faulty -> {
                CheckNetworkCommand.tell(faulty, dir, out);
                yield FAILED;
            }
            case Read read -> {
                Map<String, List<Letter>> letters = letters(read.network(), options);
                yield paper.isPresent() ? print(read.network(), letters, paper.get().equals("A5"),
                        pages.open(data, settings), target, out) : write(letters, target, out);
            }
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
            letters.forEach((grid, some) -> write(named(target, grid, ".csv"), some));
        }
        else {
            write(target, letters.values().stream().flatMap(List::stream).toList());
        }
        out.printf("%s：写了 %d 封信%n", target, letters.values().stream().mapToInt(List::size).sum());
        return DONE;
    }

    private static Path named(Path folder, String grid, String ending) {
        return folder.resolve(grid.replaceAll("[^\\p{Alnum}._-]", "_") + ending);
    }

    /** As pages made for printing, with QR codes where they are to be had. */
    private int print(Network network, Map<String, List<Letter>> letters, boolean small, LetterPages.Printer printer,
            Path target, PrintStream out) {
        Map<Path, List<Letter>> files = new LinkedHashMap<>();
        Map<Path, String> titles = new HashMap<>();
        if (Files.isDirectory(target)) {
            letters.forEach((grid, some) -> {
                files.put(named(target, grid, ".html"), some);
                titles.put(named(target, grid, ".html"), network.grid(grid).map(Grid::name).orElse(""));
            });
        }
        else {
            files.put(target, letters.values().stream().flatMap(List::stream).toList());
        }
        int count = letters.values().stream().mapToInt(List::size).sum();
        Progress progress = Progress.on(out, "绑定信", count);
        int done = 0;
        try (printer) {
            for (Map.Entry<Path, List<Letter>> file : files.entrySet()) {
                List<Letters.Letter> printed = file.getValue().stream().map(Letter::printed).toList();
                keep(file.getKey(), printer.page(titles.getOrDefault(file.getKey(), ""), small, printed));
                done += printed.size();
                progress.at(done, "封");
            }
            out.printf("%s：写了 %d 封信，用浏览器打开，一封一页打印%n", target, count);
            printer.remarks().forEach(out::println);
        }
        return DONE;
    }

    /** Codes are keys, so nobody else may read them. */
    private static void keep(Path file, String text) {
        try {
            OwnerOnly.replace(file, text.getBytes(StandardCharsets.UTF_8));
        }
        catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** With a BOM, by which spreadsheets know UTF-8. */
    private static void write(Path file, List<Letter> letters) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Letter.HEADER);
            letters.forEach(letter -> csv.writeRecord(letter.cells()));
            csv.flush();
        }
        catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        keep(file, text.toString());
    }

}
