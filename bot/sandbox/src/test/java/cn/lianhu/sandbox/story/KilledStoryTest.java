package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program is killed, at the worst of moments, and started again. */
class KilledStoryTest {

    private static final String DIGEST = "超期还没办好的";

    private static final String WORDS = "路口的灯不亮了";

    private static World world;

    private final CountDownLatch there = new CountDownLatch(1);

    private Village village;

    @BeforeAll
    static void start() {
        world = World.startApart(Account.PLAIN);
    }

    @BeforeEach
    void begin() {
        world.clock().toMonday("10:00");
        village = world.village();
    }

    /** Leaves a program that runs, whatever became of the story. */
    @AfterEach
    void goOn() {
        store("CONT");
        world.platform().whenTaken(sent -> {
        });
        world.platform().neverAnswers(null);
        if (!world.program().runs()) {
            world.program().start();
        }
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    /**
     * The platform's answer is written, and the store does not take any more what became
     * of the message. The store dies, too: continued, it would still read what lies in
     * its socket.
     */
    @Test
    void repeatsNothingThatThePlatformTookBeforeItWasSettled() throws Exception {
        world.platform().whenTaken(sent -> {
            if (isTask(sent)) {
                store("STOP");
                there.countDown();
            }
        });
        long number = village.resident(1).says(WORDS).number();
        assertThat(there.await(30, TimeUnit.SECONDS)).isTrue();
        world.program().kill();
        store("KILL");

        world.program().start();
        long start = System.nanoTime();
        isKeptAndNotRepeated(number);
        System.out.printf("killed: went on %.1f s after the start%n", (System.nanoTime() - start) / 1e9);
    }

    /** The platform has the message and never answers. */
    @Test
    void repeatsNothingThatWasUnderWay() throws Exception {
        world.platform().whenTaken(sent -> {
            if (isTask(sent)) {
                there.countDown();
            }
        });
        world.platform().neverAnswers(village.who(Role.LINKED).openid());
        long number = village.resident(1).says(WORDS).number();
        assertThat(there.await(30, TimeUnit.SECONDS)).isTrue();
        world.program().kill();
        world.platform().neverAnswers(null);

        world.program().start();
        isKeptAndNotRepeated(number);
    }

    /** It has read the operator's files and cannot write yet what comes of them. */
    @Test
    void handsAPostOverOnceThatItHadBegunToHandOver() throws Exception {
        long number = village.resident(1).says(WORDS).number();
        world.clock().to(0, "12:01");
        world.ticket(number).isWith(village.who(Role.LEADER));
        Person successor = village.who(Role.SUCCESSOR);
        String post = "GRID_LEADER," + Town.grid(village.index(), 1) + ",";
        store("STOP");
        world.town().replace("posts.csv", post + village.who(Role.LEADER).id(), post + successor.id());
        Eventually.holds("the files are read", () -> output().contains("took over the network's changed files"));
        world.program().kill();
        store("CONT");

        world.program().start();
        successor.isTold("您接任", "#" + number);
        assertThat(successor.timesTold("您接任")).isOne();
        world.ticket(number).isWith(successor);
    }

    /** The first of those who read it has it, and nothing of that is written. */
    @Test
    void tellsEverybodyADigestOnceThoughItEndedAfterTheFirst() throws Exception {
        long number = village.resident(1).says(WORDS).number();
        world.desk(1).says("转办 " + number + " " + village.who(Role.TOWNSHIP).name()).reads("#" + number);
        world.clock().to(0, "14:20");
        List<Person> readers = List.of(world.desk(1), world.desk(2), village.who(Role.TOWNSHIP));
        readers.forEach(reader -> reader.says("超期").reads("#" + number));
        Map<String, Long> before = readers.stream()
            .collect(Collectors.toMap(Person::id, reader -> reader.timesTold(DIGEST)));
        Map<String, Long> sentBefore = readers.stream().collect(Collectors.toMap(Person::id, this::digests));
        world.platform().whenTaken(sent -> {
            if (sent.text().contains(DIGEST)) {
                store("STOP");
                there.countDown();
            }
        });
        CompletableFuture.runAsync(() -> world.clock().move("set", world.clock().at(0, "14:31").toString()));
        assertThat(there.await(60, TimeUnit.SECONDS)).isTrue();
        world.program().kill();
        world.platform().whenTaken(sent -> {
        });
        store("CONT");

        world.program().start();
        for (Person reader : readers) {
            long once = before.get(reader.id()) + 1;
            Eventually.holds(reader.id() + " has it",
                    () -> reader.notices()
                        .stream()
                        .filter(n -> n.path("text").asString("").contains(DIGEST)
                                && !n.path("fate").asString().equals("pending"))
                        .count() >= once);
            assertThat(reader.timesTold(DIGEST)).isEqualTo(once);
            assertThat(digests(reader) - sentBefore.get(reader.id())).isLessThanOrEqualTo(1);
        }
    }

    private long digests(Person reader) {
        return world.platform().sentTo(reader.openid()).stream().filter(sent -> sent.text().contains(DIGEST)).count();
    }

    private String output() {
        try {
            return Files.readString(world.data().resolveSibling("output.txt"));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isKeptAndNotRepeated(long number) {
        Person linked = village.who(Role.LINKED);
        linked.isKept("#" + number, WORDS);
        village.resident(2).says("我家停水了");
        linked.says("待办").reads("#" + number, WORDS);
        assertThat(world.platform().sentTo(linked.openid())).filteredOn(sent -> sent.text().contains(WORDS)).hasSize(1);
    }

    private boolean isTask(Sent sent) {
        return sent.openid().equals(village.who(Role.LINKED).openid()) && sent.text().contains(WORDS);
    }

    private static void store(String signal) {
        try {
            String pid = Files.readString(world.data().resolve("redis/redis.pid")).strip();
            new ProcessBuilder("kill", "-" + signal, pid).start().waitFor();
        }
        catch (Exception e) {
            throw new AssertionError(e);
        }
    }

}
