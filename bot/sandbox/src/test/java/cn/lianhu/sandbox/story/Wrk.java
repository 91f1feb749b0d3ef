package cn.lianhu.sandbox.story;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Pushes by wrk, and what each of them took. */
final class Wrk {

    static final int AT_ONCE = 64;

    private final int seconds;

    private final Consumer<String> say;

    private final Map<String, List<Double>> perSecond = new LinkedHashMap<>();

    private final Map<String, List<Double>> slowest = new LinkedHashMap<>();

    /**
     * What a message costs this program, in microseconds of processor time: it says much
     * the same where something else runs on the machine.
     */
    private final Map<String, List<Double>> cost = new LinkedHashMap<>();

    private final AtomicLong runs = new AtomicLong(10);

    Wrk(int seconds, Consumer<String> say) {
        this.seconds = seconds;
        this.say = say;
    }

    void anew() {
        List.of(perSecond, slowest, cost).forEach(Map::clear);
    }

    /** Each line a person and what he says. */
    void ask(String what, String url, Path lines) throws IOException, InterruptedException {
        push(what, url, lines.toString(), "0", "24" + runs.incrementAndGet() + "0");
    }

    /** Each line the query of a push and its body. */
    void send(String what, String url, Path pushes) throws IOException, InterruptedException {
        push(what, url, pushes.toString(), "0", "", "made");
    }

    private void push(String what, String url, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t", "1", "-c", Integer.toString(AT_ONCE), "-d",
                seconds + "s", "--latency", "-s", "src/test/resources/wrk/pushes.lua", url, "--"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        long used = processor();
        String output = new String(process.getInputStream().readAllBytes());
        process.waitFor(seconds + 30L, TimeUnit.SECONDS);
        used = processor() - used;
        String[] result = output.lines()
            .filter(line -> line.startsWith("RESULT"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(output))
            .split(" ");
        double rate = Double.parseDouble(result[1]) * 1e6 / Double.parseDouble(result[2]);
        perSecond.computeIfAbsent(what, w -> new ArrayList<>()).add(rate);
        slowest.computeIfAbsent(what, w -> new ArrayList<>()).add(Double.parseDouble(result[5]) / 1000);
        double each = used / 1e3 / Double.parseDouble(result[1]);
        cost.computeIfAbsent(what, w -> new ArrayList<>()).add(each);
        say.accept("%-16s %8.0f/s, %5.0f µs of processor each, p50 %5.1f ms, p99 %5.1f ms, %s failed".formatted(what,
                rate, each, Double.parseDouble(result[4]) / 1000, Double.parseDouble(result[5]) / 1000, result[3]));
    }

    /** The medians, and each beside the one of this name. */
    void print(String beside) {
        double bare = median(perSecond.getOrDefault(beside, List.of(Double.NaN)));
        perSecond.forEach((what, rates) -> say
            .accept("%-16s median %8.0f/s, %.3f of %s, %.0f µs, p99 %.1f ms".formatted(what, median(rates),
                    median(rates) / bare, beside, median(cost.get(what)), median(slowest.get(what)))));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

}
