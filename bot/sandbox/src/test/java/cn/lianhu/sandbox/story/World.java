package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/** A running program, its county, the platform around it, and ways into it. */
final class World implements AutoCloseable {

    private final Account account;

    private final Path home;

    private final Path data;

    private final Town town;

    private final FakeWechat platform = new FakeWechat();

    private final Http http = new Http();

    private final StoryClock clock = new StoryClock(this);

    private final Program program;

    private World(Account account, Function<Path, Town> network, Program.Kind kind, String... settings) {
        this.account = account;
        this.home = temporary();
        Path files = folder("network");
        this.town = network.apply(files);
        this.data = folder("data");
        this.program = Program.of(kind, data, files, platform, account, settings);
        opened(program::start);
    }

    /** What is begun and fails leaves nothing running: nobody else will close it. */
    private void opened(Runnable begins) {
        try {
            begins.run();
        }
        catch (RuntimeException | Error failed) {
            close();
            throw failed;
        }
    }

    /** For a few stories. */
    static World start(Account account, String... settings) {
        return staffed(new World(account, Town::small, Program.Kind.INSIDE, settings));
    }

    /**
     * For more stories than a small town has villages. Each of them goes on to another
     * Monday: who is visited without a reason is told of on every one.
     */
    static World startLarge(Account account) {
        return staffed(new World(account, Town::in, Program.Kind.INSIDE, "--lianhu.visits.others=none"));
    }

    /** Its program is a process of its own, which can be killed. */
    static World startApart(Account account, String... settings) {
        return staffed(new World(account, Town::small, Program.Kind.APART, settings));
    }

    private static World staffed(World world) {
        world.opened(() -> {
            world.desk(1).bound();
            world.desk(2).bound();
        });
        return world;
    }

    /** On the files of a {@link County}; nobody is bound. */
    static World start(County county, String... settings) {
        return start(Account.PLAIN, county, settings);
    }

    static World start(Account account, County county, String... settings) {
        return new World(account, dir -> {
            county.writeTo(dir);
            return null;
        }, Program.Kind.INSIDE, settings);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("lianhu-story");
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String name) {
        try {
            return Files.createDirectory(home.resolve(name));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Account account() {
        return account;
    }

    Path data() {
        return data;
    }

    Town town() {
        return town;
    }

    FakeWechat platform() {
        return platform;
    }

    Http http() {
        return http;
    }

    StoryClock clock() {
        return clock;
    }

    Program program() {
        return program;
    }

    Person person(String id) {
        return new Person(this, id);
    }

    Person desk(int d) {
        return person(Town.desk(d));
    }

    /** A village of the story's own. */
    Village village() {
        return new Village(this, town.take()).withStaff();
    }

    /** One in which somebody has not bound himself. */
    Village villageWithout(Role absent) {
        return new Village(this, town.take()).withStaffBut(absent);
    }

    <T> T part(Class<T> type) {
        return program.part(type);
    }

    SeenTicket ticket(long number) {
        HttpResponse<String> response = http.get(program.at("/sandbox/tickets/" + number));
        assertThat(response.statusCode()).as("ticket " + number).isEqualTo(200);
        return new SeenTicket(Http.read(response.body()));
    }

    @Override
    public void close() {
        program.close();
        platform.close();
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
