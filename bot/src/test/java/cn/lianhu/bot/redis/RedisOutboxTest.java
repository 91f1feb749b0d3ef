package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.bot.wechat.sending.Window;
import cn.lianhu.bot.wechat.sending.Windows.Slot;
import cn.lianhu.intake.Approach;
import cn.lianhu.ledger.Got;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Outbox;
import cn.lianhu.testing.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class RedisOutboxTest extends WithRedis {

    private static final Instant NOW = Samples.NOW;

    private Ledger ledger;

    private RedisOutbox outbox;

    @BeforeEach
    void open() {
        ledger = new RedisLedger(redis.store(), 1001, InstantSource.fixed(NOW), List.of());
        outbox = new RedisOutbox(redis.store());
    }

    private void change(Consumer<Work> decision) {
        ledger.change(NOW, work -> {
            decision.accept(work);
            return null;
        }).block();
    }

    private void tell(String id, String to, boolean urgent) {
        change(work -> work.tell(Samples.notice(id, to, NOW, urgent)));
    }

    private List<String> take(Instant now) {
        return outbox.take(now, 10).map(Notice::id).collectList().block();
    }

    private void sent(String id) {
        outbox.settle(id, WechatChannel.CHAT, Fate.SENT, "ok").block();
    }

    @Test
    void handsOutUrgentOnesFirstElseAsTheyCameAbout() {
        tell("z", "o1", false);
        tell("y", "o2", false);
        tell("x", "o3", true);

        assertThat(take(NOW)).containsExactly("x", "z", "y");
        assertThat(take(NOW)).isEmpty();
    }

    @Test
    void handsOutOneOfAPersonAtATimeInOrder() {
        tell("b", "o1", false);
        tell("a", "o1", false);
        tell("c", "o1", false);

        assertThat(take(NOW)).containsExactly("b");
        sent("b");
        assertThat(take(NOW)).containsExactly("a");
        sent("a");
        assertThat(take(NOW)).containsExactly("c");
    }

    @Test
    void countsWhatReachedSomebodyOnceByWeekAndKindUntilHeIsForgotten() {
        LocalDate monday = Got.week(NOW);
        for (int i = 0; i < 3; i++) {
            String id = "s" + i;
            change(work -> work.tell(new Notice(id, NoticeKind.SCHEME, null, "o1", "这周看看谢家", null, List.of(), NOW, NOW,
                    false, Rung.NONE, Fate.PENDING)));
        }
        take(NOW);
        sent("s0");
        sent("s0");
        outbox.settle("s1", Rung.KEPT, Fate.KEPT, "no window").block();
        change(work -> work.shown(work.keptFor("o1").getFirst()));

        assertThat(ledger.read(NOW, work -> work.gotBy("o1")).block())
            .isEqualTo(Map.of(new Got(monday, NoticeKind.SCHEME), 2L));
        assertThat(ledger.read(NOW, work -> work.gotMany(monday, 1)).block()).isEqualTo(Map.of("o1", 2L));
        assertThat(ledger.read(NOW, work -> work.gotMany(monday, 2)).block()).isEmpty();

        change(work -> work.forget("o1", List.of()));
        assertThat(ledger.read(NOW, work -> work.gotBy("o1")).block()).isEmpty();
        assertThat(ledger.read(NOW, work -> work.gotMany(monday, 0)).block()).isEmpty();
    }

    @Test
    void leavesAloneWhatAnotherCopyHasForAsLongAsThatLives() {
        tell("a", "o1", false);
        RedisOutbox other = new RedisOutbox(redis.store());
        assertThat(other.take(NOW, 10).map(Notice::id).blockLast()).isEqualTo("a");

        assertThat(take(NOW.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(outbox.next().blockOptional()).isEmpty();
    }

    @Test
    void handsOutAgainWhatASilentCopyHadOnlyTaken() {
        tell("a", "o1", false);
        tell("b", "o1", false);
        silent(new RedisOutbox(redis.store()), notice -> {
        });

        assertThat(take(NOW)).containsExactly("a");
        sent("a");
        assertThat(take(NOW)).containsExactly("b");
    }

    @Test
    void keepsWhatASilentCopyWasSendingAndGoesOnWithTheNext() {
        change(work -> work.approached("o1", Approach.WROTE));
        tell("a", "o1", false);
        tell("b", "o1", false);
        RedisOutbox other = new RedisOutbox(redis.store());
        silent(other, notice -> assertThat(other.windows().reserve(notice, NOW).block()).isPresent());

        assertThat(take(NOW)).containsExactly("b");
        assertThat(ledger.read(NOW, work -> work.keptFor("o1")).block()).extracting(Notice::id).containsExactly("a");
    }

    @Test
    void keepsATemplateThatASilentCopyWasSending() {
        tell("a", "o1", false);
        RedisOutbox other = new RedisOutbox(redis.store());
        silent(other, notice -> assertThat(other.sending(notice).block()).isTrue());

        assertThat(take(NOW)).isEmpty();
        assertThat(redis.sync().hget(LedgerKeys.notice("a"), "fate")).isEqualTo("KEPT");
        assertThat(redis.sync().hget(LedgerKeys.notice("a"), "why")).startsWith("in doubt");
    }

    @Test
    void isNotInDoubtAboutWhatThePlatformRefused() {
        change(work -> work.approached("o1", Approach.WROTE));
        tell("a", "o1", false);
        RedisOutbox other = new RedisOutbox(redis.store());
        silent(other, notice -> {
            other.windows().reserve(notice, NOW).block();
            other.refused("a").block();
        });

        assertThat(take(NOW)).containsExactly("a");
    }

    @Test
    void letsACopyThatStoodStillSendNothingThatAnotherHas() {
        change(work -> work.approached("o1", Approach.WROTE));
        tell("a", "o1", false);
        RedisOutbox other = new RedisOutbox(redis.store());
        Notice taken = other.take(NOW, 10).blockLast();
        silent();
        assertThat(take(NOW)).containsExactly("a");

        assertThat(other.windows().reserve(taken, NOW).blockOptional()).isEmpty();
        assertThat(other.sending(taken).block()).isFalse();
        assertThat(outbox.windows().reserve(taken, NOW).block()).isPresent();
    }

    @Test
    void believesACopyThatStoodStillThatItsMessageArrived() {
        tell("a", "o1", false);
        RedisOutbox other = new RedisOutbox(redis.store());
        silent(other, notice -> other.sending(notice).block());
        take(NOW);

        other.settle("a", WechatChannel.TEMPLATE, Fate.SENT, "").block();

        assertThat(redis.sync().hget(LedgerKeys.notice("a"), "fate")).isEqualTo("SENT");
        assertThat(ledger.read(NOW, work -> work.keptFor("o1")).block()).isEmpty();
    }

    /**
     * Another copy that takes what waits, goes so far with it, and is heard of no more.
     */
    private void silent(Outbox copy, Consumer<Notice> soFar) {
        copy.take(NOW, 1).collectList().block().forEach(soFar);
        silent();
    }

    private void silent() {
        redis.sync().keys(LedgerKeys.alive("*")).forEach(redis.sync()::del);
    }

    /** Each gets every third of what is taken while one has far more than the others. */
    @Test
    void givesEachPersonHisTurn() {
        for (int i = 0; i < 30; i++) {
            tell("many" + i, "o1", false);
        }
        tell("x", "o2", false);
        tell("y", "o3", false);

        List<String> order = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            outbox.take(NOW, 1).map(Notice::id).collectList().block().forEach(id -> {
                order.add(id);
                sent(id);
            });
            if (i == 2) {
                tell("z", "o4", false);
            }
        }

        assertThat(order).contains("x", "y", "z");
    }

    /** In commands, which is what it costs. */
    @Test
    void costsTheSameToTakeHoweverMuchWaitsForOnePerson() {
        waitingFor("member:M1", 5);
        long few = commandsOfOneTake();
        redis.empty();
        waitingFor("member:M1", 2_000);

        assertThat(commandsOfOneTake()).isEqualTo(few);
    }

    private void waitingFor(String to, int count) {
        change(work -> {
            for (int i = 0; i < count; i++) {
                work.tell(Samples.notice("n" + i, to, NOW, false));
            }
        });
        assertThat(take(NOW)).hasSize(1);
        outbox.postpone("n0", NOW).block();
    }

    private long commandsOfOneTake() {
        redis.sync().configResetstat();
        assertThat(take(NOW)).hasSize(1);
        return Pattern.compile("cmdstat_(?!info|config)[^:]*:calls=(\\d+)")
            .matcher(redis.sync().info("commandstats"))
            .results()
            .mapToLong(found -> Long.parseLong(found.group(1)))
            .sum();
    }

    @Test
    void holdsWhatComesWhileSomethingIsTriedAgainBehindItUnlessItIsUrgent() {
        tell("a", "o1", false);
        take(NOW);
        outbox.postpone("a", NOW.plusSeconds(60)).block();
        tell("b", "o1", false);
        tell("u", "o1", true);

        assertThat(take(NOW)).containsExactly("u");
        sent("u");
        assertThat(take(NOW.plusSeconds(59))).isEmpty();
        assertThat(outbox.next().block()).isEqualTo(NOW.plusSeconds(60));
        assertThat(take(NOW.plusSeconds(60))).containsExactly("a");
        sent("a");
        assertThat(take(NOW.plusSeconds(60))).containsExactly("b");
    }

    @Test
    void breaksOffWhatWasOnItsWayAndGivesTheRestBack() {
        tell("a", "o1", false);
        tell("b", "o2", false);
        outbox.take(NOW, 10).filter(n -> n.id().equals("a")).flatMap(outbox::sending).blockLast();

        outbox.breakOff("a", NOW.plusSeconds(60)).block();
        outbox.breakOff("b", NOW.plusSeconds(60)).block();

        assertThat(take(NOW.plusSeconds(59))).isEmpty();
        assertThat(take(NOW.plusSeconds(60))).containsExactly("b");
        assertThat(redis.sync().hget(LedgerKeys.notice("a"), "fate")).isEqualTo("KEPT");
    }

    @Test
    void sendsAMemberWhatWaitedForHimUnboundOnceHeIsBound() {
        tell("a", "member:M1", false);
        tell("b", "member:M1", false);
        assertThat(take(NOW)).containsExactly("a");

        change(work -> work.save(work.staff("M1").boundTo("o1")));
        outbox.settle("a", Rung.KEPT, Fate.KEPT, "not bound").block();

        assertThat(outbox.take(NOW, 10).blockLast()).returns("b", Notice::id).returns("o1", Notice::to);
    }

    @Test
    void takesOverWhatAFirstVersionsStoreHeld() {
        for (String id : List.of("a", "b", "c", "d")) {
            redis.sync()
                .hset(LedgerKeys.notice(id),
                        Map.of("d", redisNotice(id), "to", id.equals("b") ? "o1" : "o" + id, "seq",
                                Integer.toString(id.charAt(0)), "urgent", id.equals("d") ? "1" : "0", "rung", "NONE",
                                "fate", "PENDING"));
            redis.sync()
                .zadd(LedgerKeys.PREFIX + (id.equals("d") ? "out:urgent" : "out"), NOW.toEpochMilli(),
                        "%012d|%s".formatted((int) id.charAt(0), id));
            redis.sync().zadd(LedgerKeys.PREFIX + "q:o" + id, id.charAt(0), id);
        }
        redis.sync().hset(LedgerKeys.PREFIX + "out:leases", "oc", NOW.toEpochMilli() + "|c");

        outbox.adopt().block();

        assertThat(take(NOW)).startsWith("d").containsExactlyInAnyOrder("d", "a", "b");
        assertThat(redis.sync().hget(LedgerKeys.notice("c"), "fate")).isEqualTo("KEPT");
        assertThat(redis.sync().exists(LedgerKeys.PREFIX + "out", LedgerKeys.PREFIX + "out:leases")).isZero();
    }

    private static String redisNotice(String id) {
        return new Documents().write(Samples.notice(id, "o" + id, NOW, false));
    }

    @Test
    void holdsANoticeForTheNight() {
        Instant morning = NOW.plus(Duration.ofHours(8));
        Notice notice = Samples.notice("a", "o1", NOW, false);
        change(work -> work.tell(new Notice("a", notice.kind(), notice.number(), "o1", notice.text(), notice.summary(),
                notice.media(), NOW, morning, false, Rung.NONE, Fate.PENDING)));

        assertThat(take(morning.minusMillis(1))).isEmpty();
        assertThat(outbox.next().block()).isEqualTo(morning);
        assertThat(take(morning)).containsExactly("a");
    }

    @Test
    void keepsTheOrderOfWhatIsPostponed() {
        tell("b", "o1", false);
        tell("a", "o1", false);
        tell("other", "o2", false);
        take(NOW);

        outbox.postpone("b", NOW.plusSeconds(5)).block();

        assertThat(take(NOW.plusSeconds(4))).isEmpty();
        assertThat(take(NOW.plusSeconds(5))).containsExactly("b");
    }

    @Test
    void givesEachToOneSenderOnly() {
        change(work -> {
            for (int i = 0; i < 100; i++) {
                work.tell(Samples.notice("n" + i, "o" + i, NOW, i % 3 == 0));
            }
        });

        List<Notice> taken = Flux.range(0, 30).flatMap(i -> outbox.take(NOW, 5), 30).collectList().block();

        assertThat(taken).extracting(Notice::id).hasSize(100).doesNotHaveDuplicates();
    }

    /** Takes a message for a notice of his that this copy has. */
    private Optional<Slot> reserve(Instant now) {
        return outbox.windows().reserve(Samples.notice("a", "o1", NOW, false), now).block();
    }

    private void taken() {
        tell("a", "o1", false);
        assertThat(take(NOW)).containsExactly("a");
    }

    @Test
    void takesNoMoreMessagesThanTheWindowHolds() {
        change(work -> work.approached("o1", Approach.WROTE));
        taken();

        List<Optional<Slot>> slots = Flux.range(0, 20)
            .flatMap(i -> outbox.windows().reserve(Samples.notice("a", "o1", NOW, false), NOW), 20)
            .collectList()
            .block();

        assertThat(slots).filteredOn(Optional::isPresent).hasSize(5);
    }

    @Test
    void takesFromTheWindowThatEndsSoonest() {
        change(work -> work.approached("o1", Approach.WROTE));
        change(work -> work.approached("o1", Approach.TAPPED));
        taken();

        assertThat(reserve(NOW)).contains(new Slot(Window.MENU));
        assertThat(reserve(NOW.plusSeconds(60))).contains(new Slot(Window.MESSAGE));
        assertThat(reserve(NOW.plus(Duration.ofHours(48)))).isEmpty();
    }

    @Test
    void fillsAWindowUpWhenThePersonWritesAgain() {
        change(work -> work.approached("o1", Approach.SCANNED));
        taken();
        reserve(NOW);
        reserve(NOW);
        change(work -> work.approached("o1", Approach.SCANNED));
        outbox.windows().release("o1", new Slot(Window.SCAN)).block();

        assertThat(Stream.generate(() -> reserve(NOW)).limit(9)).filteredOn(Optional::isPresent).hasSize(3);
        outbox.windows().release("o1", new Slot(Window.SCAN)).block();
        assertThat(reserve(NOW)).isPresent();
    }

    @Test
    void sendsNothingOnceThePlatformSaysSo() {
        change(work -> work.approached("o1", Approach.WROTE));
        taken();
        Slot slot = reserve(NOW).orElseThrow();

        outbox.windows().close("o1").block();
        outbox.windows().release("o1", slot).block();

        assertThat(reserve(NOW)).isEmpty();
    }

    @Test
    void countsHowNoticesEndedOnce() {
        tell("a", "o1", false);
        tell("b", "o2", true);
        sent("a");
        sent("a");
        outbox.settle("b", Rung.KEPT, Fate.KEPT, "45015").block();
        outbox.settle("b", Rung.KEPT, Fate.HANDED_OVER, null).block();

        assertThat(outbox.fates().block())
            .isEqualTo(Map.of("CUSTOMER_SERVICE:SENT", 1L, "KEPT:KEPT", 1L, "KEPT:HANDED_OVER", 1L));
        assertThat(outbox.next().blockOptional()).isEmpty();
        assertThat(redis.sync().keys("*send:[lhq]*")).isEmpty();
    }

    @Test
    void putsWhatItCouldNotSendBeforeTheNextReply() {
        tell("a", "o1", false);
        outbox.settle("a", Rung.KEPT, Fate.KEPT, "no window").block();

        List<Notice> kept = ledger.read(NOW, work -> work.keptFor("o1")).block();

        assertThat(kept).extracting(Notice::id, Notice::fate).containsExactly(tuple("a", Fate.KEPT));
    }

    @Test
    void listsAPersonsLastNotices() {
        change(work -> {
            for (int i = 0; i < 205; i++) {
                work.tell(Samples.notice("n" + i, "member:M1", NOW, false).keeping());
            }
        });
        change(work -> work.save(work.staff("M1").boundTo("o1")));
        tell("last", "o1", false);

        List<Notice> notices = outbox.of("o1").collectList().block();

        assertThat(notices).hasSize(200).extracting(Notice::to).containsOnly("o1");
        assertThat(notices.getLast().id()).isEqualTo("last");
    }

}
