package cn.lianhu.sandbox.story;

import cn.lianhu.sandbox.SandboxApplication;
import cn.lianhu.sandbox.replay.OwnThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole program on a directory of its own; may be stopped and started again there.
 */
final class Program implements AutoCloseable {

    private static final int LAST_LINES = 40;

    private static final Duration STARTING = Duration.ofSeconds(120);

    /** It lives for seconds: what a compiler would make of it later comes too late. */
    private static final List<String> SOON = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    /** In the tests' own process, or as one of its own. */
    enum Kind {

        INSIDE, APART

    }

    private final Kind kind;

    private final List<String> arguments;

    private final Path output;

    private ConfigurableApplicationContext context;

    private Process process;

    private int port;

    private int watched;

    private Program(Kind kind, List<String> arguments, Path output) {
        this.kind = kind;
        this.arguments = arguments;
        this.output = output;
    }

    static Program start(Path data, Path network, FakeWechat platform, Account account, String... more) {
        Program program = of(Kind.INSIDE, data, network, platform, account, more);
        program.start();
        return program;
    }

    /** One that is not started yet. */
    static Program of(Kind kind, Path data, Path network, FakeWechat platform, Account account, String... more) {
        Program program = new Program(kind, arguments(data, network, platform, account),
                data.resolveSibling("output.txt"));
        program.set(more);
        return program;
    }

    /** From its next start on. */
    void set(String... more) {
        for (String argument : more) { // the same twice would count as a list
            arguments.removeIf(other -> other.startsWith(argument.substring(0, argument.indexOf('=') + 1)));
            arguments.add(argument);
        }
    }

    static List<String> arguments(Path data, Path network, FakeWechat platform, Account account) {
        List<String> all = new ArrayList<>(account.settings());
        all.addAll(List.of("--spring.profiles.active=sandbox", "--server.port=0", "--lianhu.data-dir=" + data,
                "--lianhu.network-dir=" + network, "--lianhu.triage-dir=" + config("triage"),
                "--lianhu.calendar=" + Town.calendar(network), "--lianhu.texts=" + config("texts.yml"),
                "--lianhu.wechat.api-url=" + platform.url(),
                "--lianhu.escalation.summer-hours=08:00-12:00,14:30-17:30"));
        for (String kind : List.of("task", "progress", "closed", "reminder")) {
            all.add("--lianhu.wechat.templates." + kind + ".id=T-" + kind);
        }
        return all;
    }

    private static Path config(String name) {
        return Path.of("../../config").resolve(name);
    }

    void start() {
        switch (kind) {
            case INSIDE -> startInside();
            case APART -> startApart();
        }
    }

    private void startInside() {
        NonBlocking.watch();
        SpringApplication application = new SpringApplication(SandboxApplication.class);
        application.addInitializers(new OwnThreads(),
                started -> started.getBeanFactory().addBeanPostProcessor(new LedgerDecidingTwice()));
        context = application.run(arguments.toArray(String[]::new));
        port = Integer.parseInt(context.getEnvironment().getProperty("local.server.port"));
        watched = Integer.parseInt(context.getEnvironment().getProperty("local.management.port"));
    }

    private void startApart() {
        port = freePort();
        watched = freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(SOON);
        command.addAll(
                List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SandboxApplication.class.getName()));
        arguments.stream().filter(argument -> !argument.contains("server.port=")).forEach(command::add);
        command.addAll(List.of("--server.port=" + port, "--management.server.port=" + watched));
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Eventually.within(STARTING, this::answers)) {
            throw new AssertionError("the program does not start: " + said());
        }
    }

    /** The end of what it printed, as its file goes with the world. */
    private String said() {
        try {
            List<String> lines = Files.readAllLines(output);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket("127.0.0.1", watched)) {
            return socket.isConnected() && new Http().get(at("/actuator/health/readiness")).statusCode() == 200;
        }
        catch (IOException | AssertionError e) {
            return false; // what is just starting, or ending, may take a connection and
                          // say nothing
        }
    }

    /** Whether it was started and neither stopped nor killed since. */
    boolean runs() {
        return context != null || process != null;
    }

    void stop() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
        else {
            context.close();
        }
        context = null;
        process = null;
    }

    /** Without a word; what it started goes on. */
    void kill() {
        process.destroyForcibly().onExit().join();
        process = null;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + (path.startsWith("/actuator") ? watched : port) + path);
    }

    <T> T part(Class<T> type) {
        return type.isInstance(context) ? type.cast(context) : context.getBean(type);
    }

    @Override
    public void close() {
        if (runs()) {
            stop();
        }
    }

}
