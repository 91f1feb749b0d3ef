package cn.lianhu.bot.triage;

import cn.lianhu.bot.command.Progress;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.triage.Lines;
import cn.lianhu.triage.Measured;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * {@code measure-understanding}: how well sentences nobody learnt from are understood.
 * Leaves each batch of the triage files out in turn; or, given a folder of labelled
 * files, measures those by what the triage files teach.
 */
public final class MeasureCommand {

    /** Its command line. */
    public static final String USAGE = "measure-understanding [标好的句子的目录] [--triage-dir=目录]";

    private static final String NAME = "measure-understanding";

    private static final String TRIAGE = "--(lianhu\\.)?triage-dir=";

    private static final int DONE = 0;

    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    private final Map<String, String> environment;

    public MeasureCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Runs when the arguments name it.
     * @param out should write UTF-8
     * @return the exit code: 0 done, 1 faulty files, 2 a wrong command line; empty when
     * it is not named
     */
    public OptionalInt run(String[] args, PrintStream out) {
        List<String> words = Stream.of(args).filter(arg -> !arg.startsWith("--spring.profiles.active=")).toList();
        if (words.isEmpty() || !words.getFirst().equals(NAME)) {
            return OptionalInt.empty();
        }
        List<String> folders = words.stream().skip(1).filter(word -> !word.matches(TRIAGE + ".+")).toList();
        if (folders.size() > 1 || folders.stream().anyMatch(folder -> folder.startsWith("-"))) {
            out.println("用法：java -jar lianhu.jar " + USAGE);
            return OptionalInt.of(MISUSED);
        }
        try {
            measure(triageDir(words), folders, out);
            return OptionalInt.of(DONE);
        }
        catch (FaultyFilesException e) {
            out.println(e.getMessage());
            return OptionalInt.of(FAILED);
        }
    }

    private Path triageDir(List<String> words) {
        return Path.of(words.stream()
            .filter(word -> word.matches(TRIAGE + ".+"))
            .findFirst()
            .map(word -> word.replaceFirst(TRIAGE, ""))
            .orElseGet(() -> environment.getOrDefault("LIANHU_TRIAGE_DIR", "./config/triage")));
    }

    private static void measure(Path triage, List<String> folders, PrintStream out) {
        TriageFiles files = TriageFiles.read(triage, Set.of());
        refuse(triage, files.faults());
        MeasureReport report = new MeasureReport(out);
        if (folders.isEmpty()) {
            report.print(files.lines().count(), leftOut(files, report, out));
        }
        else {
            Lines labelled = labelled(Path.of(folders.getFirst()), files);
            report.print(files.lines().count(), Measured.unseen(files.learnt(), labelled));
        }
    }

    private static List<Measured> leftOut(TriageFiles files, MeasureReport report, PrintStream out) {
        long batches = files.lines().batches().stream().filter(batch -> !batch.isEmpty()).count();
        Progress progress = Progress.on(out, "各批轮流不学，只拿来量", batches);
        AtomicInteger done = new AtomicInteger();
        progress.at(0, "");
        return Measured.leftOut(files.categories(), files.lines(),
                batch -> progress.at(done.incrementAndGet(), report.inShort(batch)));
    }

    private static Lines labelled(Path folder, TriageFiles files) {
        List<Fault> faults = new ArrayList<>();
        Lines lines = TriageFiles.labelled(folder, files.categories(), faults);
        if (!Files.isDirectory(folder) || lines.count() == 0 && faults.isEmpty()) {
            faults.add(new Fault(folder.toString(), 0, "", "",
                    "这个目录里应有 " + String.join("、", TriageFiles.LINES) + " 中的一个或几个"));
        }
        refuse(folder, faults);
        return lines;
    }

    private static void refuse(Path folder, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultyFilesException(folder, faults);
        }
    }

}
