package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.media.SomePhoto;
import cn.lianhu.bot.redis.WholeStore;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What is personal of a ticket is kept for as long as it is set, and then by nobody. */
class RetentionStoryTest {

    private static final String KEPT = "--lianhu.retention.after-closing=P30D";

    /**
     * Months pass here, and what everybody is told each Monday of them is told elsewhere.
     */
    private static final String WITHOUT_VISITS = "--lianhu.visits.enabled=false";

    private static final int NO_CONSENT = 43101;

    private static final String WORDS = "路口的灯又不亮咯，老人晚上不敢走";

    private World world;

    @AfterEach
    void stop() {
        world.close();
    }

    private Village begin(String... settings) {
        world = World.start(Account.PLAIN,
                Stream.concat(Stream.of(settings), Stream.of(WITHOUT_VISITS)).toArray(String[]::new));
        world.platform().keeps("P1", SomePhoto.jpeg(6, ByteOrder.BIG_ENDIAN));
        world.clock().toMonday("10:00");
        return world.village();
    }

    /** Reported with phone and photo, and done; nobody hears of it but who was asked. */
    private long closed(Village village, int reporter) {
        Person member = village.who(Role.LINKED);
        Person resident = village.resident(reporter);
        long number = resident.says(WORDS + "，电话13800001111").number();
        resident.sendsPhoto();
        member.says("接单 " + number).reads("您接了");
        member.says("完成 " + number + " 给" + resident.name() + "家换了灯泡").reads("报完成了");
        village.who(Role.SECRETARY).says("办结 " + number).reads("办结了");
        world.ticket(number).is(TicketState.CLOSED);
        return number;
    }

    private void days(int days) {
        world.clock().advance(Duration.ofDays(days));
    }

    @Test
    void isKeptForThePeriodAndThenOnlyWhatFiguresNeed() {
        Village village = begin(KEPT);
        Person resident = village.resident(1);
        Person member = village.who(Role.LINKED);
        long number = closed(village, 1);
        Eventually.holds("the photo is stored", () -> photos() == 1);
        resident.says("满意 " + number).reads("满意");

        days(29);
        assertThat(world.ticket(number).text("reporter")).isEqualTo(resident.openid());
        days(2);

        SeenTicket left = world.ticket(number).is(TicketState.CLOSED);
        assertThat(left.json().toString()).doesNotContain(resident.openid(), "老人晚上", "13800001111", "灯泡",
                "\"" + member.id() + "\"", member.openid());
        assertThat(left.text("grid")).isNotNull();
        assertThat(left.text("category")).isEqualTo("streetlight");
        assertThat(left.json().path("attachments")).isEmpty();
        assertThat(left.history(TicketEvent.CLOSE)).as("when what happened stays").hasSize(1);
        assertThat(left.history(TicketEvent.FORGET)).hasSize(1);
        Eventually.holds("the photo's file is deleted", () -> photos() == 0);
        resident.isNotTold("#" + number);
        member.isNotTold("#" + number);
        assertThat(store()).doesNotContain("老人晚上", "13800001111", "换了灯泡");
        resident.says("进度").doesNotRead("#" + number);
        resident.says("没修好 " + number).doesNotRead("重办");
        world.ticket(number).is(TicketState.CLOSED);
    }

    @Test
    void leavesOpenAndReopenedTicketsAlone() {
        Village village = begin(KEPT);
        Person resident = village.resident(1);
        long number = closed(village, 1);
        days(3);
        resident.says("没修好 " + number + " 又灭了").reads("#" + number);

        days(40);

        SeenTicket open = world.ticket(number);
        assertThat(open.text("reporter")).isEqualTo(resident.openid());
        assertThat(open.text("text")).contains("老人晚上");
        assertThat(open.json().path("state").asString()).isNotEqualTo("CLOSED");
        resident.says("进度").reads("#" + number);
    }

    @Test
    void takesAlongANoticeThatIsStillKeptForSomebody() {
        Village village = begin(KEPT);
        Person resident = village.resident(1);
        world.platform().refuses(resident.openid(), NO_CONSENT);
        long number = closed(village, 1);
        resident.isKept("#" + number, "办好了");

        days(31);

        world.platform().refuses(resident.openid(), 0);
        resident.says("进度").doesNotRead("#" + number, "灯泡");
    }

    @Test
    void findsWhatEndedBeforeItWasSetAndTouchesNothingWhileItIsOff() {
        Village village = begin();
        long number = closed(village, 1);
        days(31);
        assertThat(world.ticket(number).text("text")).contains("老人晚上");

        world.program().stop();
        world.program().set(KEPT);
        world.program().start();

        Eventually.holds("it is emptied", () -> world.ticket(number).text("reporter") == null);
        assertThat(world.ticket(number).json().toString()).doesNotContain("老人晚上");
        world.village().resident(1).says("隐私").reads("办完满30天", "只留不带姓名的统计");
    }

    @Test
    void isDoneOnceThoughEveryCopyIsKilledInBetween() {
        world = World.startApart(Account.PLAIN, KEPT, WITHOUT_VISITS);
        world.clock().toMonday("10:00");
        Village village = world.village();
        long first = closed(village, 1);
        long second = closed(village, 2);

        Thread kills = Thread.ofVirtual().start(() -> days(31));
        world.program().kill();
        join(kills);
        world.program().start();
        days(31);

        for (long number : new long[] { first, second }) {
            Eventually.holds("emptied", () -> world.ticket(number).text("reporter") == null);
            assertThat(world.ticket(number).history(TicketEvent.FORGET)).hasSize(1);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        }
        catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Their folder is made with the first. */
    private long photos() {
        Path media = world.data().resolve("media");
        if (!Files.isDirectory(media)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(media)) {
            return all.filter(Files::isRegularFile).count();
        }
        catch (UncheckedIOException e) {
            return -1; // a draft became the photo while they were counted
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the store holds, as text. */
    private String store() {
        return WholeStore.text(world.part(ApplicationContext.class));
    }

}
