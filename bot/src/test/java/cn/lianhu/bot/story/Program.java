package cn.lianhu.bot.story;

import cn.lianhu.bot.LianhuApplication;
import cn.lianhu.bot.replay.OwnThreads;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program on a directory of its own; may be stopped and started again there. */
final class Program implements AutoCloseable {

    private final List<String> arguments;
    private ConfigurableApplicationContext context;

    private Program(List<String> arguments) {
        this.arguments = arguments;
    }

    static Program start(Path data, Path network, FakeWechat platform, Account account, String... more) {
        List<String> all = arguments(data, network, platform, account);
        for (String argument : more) { // the same twice would count as a list
            all.removeIf(other -> other.startsWith(argument.substring(0, argument.indexOf('=') + 1)));
            all.add(argument);
        }
        Program program = new Program(all);
        program.start();
        return program;
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
        return Path.of("../config").resolve(name);
    }

    void start() {
        NonBlocking.watch();
        SpringApplication application = new SpringApplication(LianhuApplication.class);
        application.addInitializers(new OwnThreads());
        context = application.run(arguments.toArray(String[]::new));
    }

    void stop() {
        context.close();
        context = null;
    }

    URI at(String path) {
        String port = path.startsWith("/actuator") ? "local.management.port" : "local.server.port";
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty(port) + path);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        if (context != null) {
            stop();
        }
    }
}
