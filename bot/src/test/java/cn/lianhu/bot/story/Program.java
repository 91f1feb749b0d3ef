package cn.lianhu.bot.story;

import cn.lianhu.bot.LianhuApplication;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program on a directory of its own; may be stopped and started again there. */
final class Program implements AutoCloseable {

    private final Path home;
    private final List<String> arguments;
    private ConfigurableApplicationContext context;

    private Program(Path home, List<String> arguments) {
        this.home = home;
        this.arguments = arguments;
    }

    static Program start(Path home, Path network, FakeWechat platform, Account account, String... more) {
        List<String> all = new ArrayList<>(account.settings());
        all.addAll(List.of("--spring.profiles.active=sandbox", "--server.port=0", "--lianhu.data-dir=" + home,
                "--lianhu.network-dir=" + network, "--lianhu.triage-dir=" + config("triage"),
                "--lianhu.calendar=" + Town.calendar(network), "--lianhu.texts=" + config("texts.yml"),
                "--lianhu.wechat.api-url=" + platform.url(),
                "--lianhu.escalation.summer-hours=08:00-12:00,14:30-17:30"));
        for (String kind : List.of("task", "progress", "closed", "reminder")) {
            all.add("--lianhu.wechat.templates." + kind + ".id=T-" + kind);
        }
        all.addAll(List.of(more));
        Program program = new Program(home, all);
        program.start();
        return program;
    }

    private static Path config(String name) {
        return Path.of("../config").resolve(name);
    }

    void start() {
        context = SpringApplication.run(LianhuApplication.class, arguments.toArray(String[]::new));
    }

    void stop() {
        context.close();
        context = null;
    }

    Path home() {
        return home;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
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
