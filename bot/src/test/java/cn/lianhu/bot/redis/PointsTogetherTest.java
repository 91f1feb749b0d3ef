package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.redis.embedded.TestRedis;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Directory;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import cn.lianhu.points.Entry;
import cn.lianhu.points.Recount;
import cn.lianhu.points.Sums;
import cn.lianhu.reading.ShippedReader;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.Samples;
import cn.lianhu.testing.Shipped;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.testing.TestCodes;
import cn.lianhu.testing.TestPoints;
import cn.lianhu.triage.TriageData;
import cn.lianhu.world.Domain;
import cn.lianhu.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * A branch with its shop in two copies of the program on one Redis, which is killed again
 * and again: whatever is said at once, the points are what the entries add up to.
 */
class PointsTogetherTest {

    private static final Duration PATIENT = Duration.ofSeconds(60);

    private static final int HOUSES = 200;

    private static final int WALK = Integer.getInteger("lianhu.acts", 800);

    private static final int BETWEEN_KILLS = 500;

    private static final int BETWEEN_LOOKS = 100;

    private static final int AT_ONCE = 32;

    /** Long enough for points to end with their year. */
    private static final Duration STEP = Duration.ofDays(830).dividedBy(WALK);

    private static final String BRANCH = "B1";

    private static final String GRID = "B1-01";

    private static final String SECRETARY = "M1";

    private static final String SUPERVISION = "M2";

    private static final int LINKED = 20;

    private static final Pattern TO_CONFIRM = Pattern.compile("确认 ([0-9A-Z]{8})");

    private static final Domain DOMAIN = domain();

    @TempDir
    private Path dir;

    private TestRedis redis;

    private StoreConnection store;

    private List<Ledger> copies;

    private static Domain domain() {
        List<Member> members = Stream
            .of(Stream.of(SECRETARY, SUPERVISION), IntStream.range(0, LINKED).mapToObj(PointsTogetherTest::linked),
                    IntStream.rangeClosed(1, HOUSES).mapToObj(PointsTogetherTest::shop))
            .flatMap(ids -> ids)
            .map(id -> new Member(id, "党员" + id, BRANCH, GRID, Set.of(), null, null))
            .toList();
        List<Posting> posts = Stream
            .concat(Stream.of(new Posting(Post.SECRETARY, BRANCH, SECRETARY),
                    new Posting(Post.SUPERVISION, BRANCH, SUPERVISION)),
                    IntStream.rangeClosed(1, HOUSES).mapToObj(i -> new Posting(Post.SHOP, BRANCH, shop(i))))
            .toList();
        List<Household> houses = IntStream.rangeClosed(1, HOUSES)
            .mapToObj(i -> new Household(house(i), head(i), GRID, "白莲村1组" + i + "号", linked(i), null))
            .toList();
        Network network = new Network(List.of(new Township("T1", "万安镇")),
                List.of(new Branch(BRANCH, "白莲村", "T1", BranchKind.VILLAGE)),
                List.of(new Grid(GRID, "白莲村第1网格", BRANCH)), members, houses, posts);
        return new Domain(new World(Directory.of(network), TriageData.categories(), ShippedReader.LEARNT,
                Shipped.timing(), Shipped.texts(),
                new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10), true),
                new ChatSettings(false, 20, 60, true, null, null), TestChannels.ALL, Scheme.ALL, TestPoints.CATALOGUE,
                TestCodes.CODES));
    }

    private static String shop(int i) {
        return "S" + i;
    }

    private static String linked(int i) {
        return "L" + i % LINKED;
    }

    private static String house(int i) {
        return "H" + i;
    }

    private static String head(int i) {
        return "谢" + (char) ('一' + i * 7);
    }

    @BeforeEach
    void start() {
        redis = TestRedis.start(dir, "--appendonly yes", "--appendfsync always");
        store = StoreConnection.open(StoreAddress.of(redis.uri().toString()), PATIENT, () -> {
        });
        store.commands().set(LedgerKeys.MARK, StoreMark.fresh(StoreMark.CURRENT).toString()).block(PATIENT);
        copies = List.of(copy(), copy());
        Ledger ledger = copies.getFirst();
        DOMAIN.world().directory().network().members().forEach(member -> ledger.change(Samples.NOW, work -> {
            work.save(work.person("o-" + member.id()).followingNow().withMember(member.id()));
            work.save(work.staff(member.id()).boundTo("o-" + member.id()));
            return null;
        }).block(PATIENT));
    }

    private Ledger copy() {
        return new RedisLedger(store, 1001, InstantSource.system(), List.of());
    }

    @AfterEach
    void stop() {
        store.close();
        redis.close();
    }

    private Mono<String> says(int copy, String key, Instant now, String contact, String words) {
        Function<Work, Reply> answer = DOMAIN.inbound().to(new Inbound.Text(key, contact, now, words, false));
        return copies.get(copy).message(key, now, answer).map(Reply::text);
    }

    /**
     * @param bound every so-manieth has somebody who is bound
     */
    private void everyHouseholdHasTen(int bound) {
        Flux.range(1, HOUSES)
            .filter(i -> i % bound == 1 % bound)
            .flatMap(i -> copies.getFirst().change(Samples.NOW, work -> {
                String contact = "o-" + house(i);
                work.save(work.person(contact).followingNow().withHousehold(house(i)));
                work.save(work.occupants(house(i)).with(contact));
                return null;
            }), AT_ONCE)
            .blockLast(PATIENT);
        List<String> given = Flux.range(1, HOUSES)
            .concatMap(i -> says(i % 2, "g" + i, Samples.NOW, "o-" + SECRETARY, "加分 " + house(i) + " 家风好"))
            .collectList()
            .block(PATIENT);
        assertThat(given).allMatch(answer -> answer.contains("现在10分"));
    }

    private static String digits(String answer) {
        return answer.replaceFirst("(?s).*?(\\d{6}).*", "$1");
    }

    private List<Entry> entries() {
        return RunningStore.over(store).documents(Entry.KIND).collectList().block(PATIENT);
    }

    private Map<String, Long> sums() {
        return RunningStore.over(store).sums(Sums.PREFIX).block(PATIENT);
    }

    private void addsUp(List<Entry> entries, Instant now) {
        Recount recount = new Recount(1);
        entries.forEach(recount::add);
        assertThat(recount.differences(sums(), now)).isEmpty();
    }

    @Test
    void sellOneOfTheLastPieceToTwoHundredAtOnce() {
        everyHouseholdHasTen(1);
        says(0, "all", Samples.NOW, "o-S1", "兑换 " + firstCode(1) + " 肥皂 2").block(PATIENT);
        List<String> codes = Flux.range(1, HOUSES)
            .flatMapSequential(i -> says(i % 2, "c" + i, Samples.NOW, "o-" + house(i), "兑换码"), AT_ONCE)
            .map(PointsTogetherTest::digits)
            .collectList()
            .block(PATIENT);
        assertThat(codes).doesNotHaveDuplicates();

        long start = System.nanoTime();
        List<String> answers = Flux.range(1, HOUSES)
            .flatMap(i -> says(i % 2, "r" + i, Samples.NOW, "o-" + shop(i), "兑换 " + codes.get(i - 1) + " 肥皂"), HOUSES)
            .collectList()
            .block(PATIENT);
        System.out.printf("the last piece wanted by %d at once: %.2f s%n", HOUSES, (System.nanoTime() - start) / 1e9);

        assertThat(answers).filteredOn(answer -> answer.contains("换好了")).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.contains("不够了")).hasSizeGreaterThanOrEqualTo(HOUSES - 2);
        assertThat(entries()).filteredOn(entry -> entry.kind() == Entry.Kind.BOUGHT).hasSize(2);
        addsUp(entries(), Samples.NOW);
    }

    private String firstCode(int i) {
        return digits(says(0, "first" + i, Samples.NOW, "o-" + house(i), "兑换码").block(PATIENT));
    }

    /**
     * Whatever is said is said again until it is answered, as the platform does it; what
     * was answered has been done once. With {@code -Dlianhu.acts=10000} in the long form.
     */
    @Test
    void addUpAfterThousandsOfActsAndManyKills() {
        everyHouseholdHasTen(2);
        Walk walk = new Walk();
        List<String> answers = Flux.range(0, WALK)
            .flatMap(walk::step, AT_ONCE)
            .collectList()
            .block(Duration.ofMinutes(5));

        List<Entry> entries = entries();
        addsUp(entries, walk.at(WALK));
        assertThat(sums()).allSatisfy((name, sum) -> assertThat(sum).as(name)
            .isGreaterThanOrEqualTo(name.startsWith("points:stock:") ? -10 : 0));
        assertThat(entries).filteredOn(entry -> entry.kind() == Entry.Kind.BOUGHT && entry.counters() == null)
            .hasSameSizeAs(answers.stream().filter(answer -> answer.contains("换好了")).toList());
        assertThat(entries).filteredOn(entry -> entry.kind() == Entry.Kind.GIVEN && entry.counters() == null)
            .hasSize(HOUSES + (int) answers.stream().filter(answer -> answer.contains("加好了")).count());
        assertThat(entries).anyMatch(entry -> entry.kind() == Entry.Kind.ENDED)
            .anyMatch(entry -> entry.kind() == Entry.Kind.STOCKED && entry.checked() != null)
            .anyMatch(entry -> entry.counters() != null);
        System.out.printf("points: %d acts, %d entries, %d kills, %d said again%n", WALK, entries.size(),
                walk.killed.get(), walk.again.get());
    }

    /** Anything anybody may say of points, each thing in its turn as time goes by. */
    private final class Walk {

        private final AtomicInteger again = new AtomicInteger();

        private final AtomicInteger killed = new AtomicInteger();

        Instant at(int i) {
            return Samples.NOW.plus(STEP.multipliedBy(i));
        }

        Mono<String> step(int i) {
            Random random = new Random(i);
            Mono<String> said = said(i, random, at(i));
            Mono<Void> before = i % BETWEEN_KILLS == BETWEEN_KILLS - 1 ? kill()
                    : i % BETWEEN_LOOKS == 0 ? due(at(i)) : Mono.empty();
            return before.then(said);
        }

        private Mono<Void> kill() {
            return Mono.<Void>fromRunnable(() -> {
                redis.kill();
                redis.start();
                killed.incrementAndGet();
            }).subscribeOn(Schedulers.boundedElastic());
        }

        private Mono<Void> due(Instant now) {
            return copies.getFirst()
                .due(now, 500)
                .concatMap(thing -> copies.getFirst()
                    .change(new Occasion("due " + thing.kind().name() + thing.id() + thing.at(), now), work -> {
                        DOMAIN.whenDue(thing.kind()).ifPresent(what -> what.pass(work, thing));
                        return null;
                    }))
                .then()
                .retryWhen(retried());
        }

        private Mono<String> says(int i, String key, Instant now, String member, String words) {
            return Mono.defer(() -> PointsTogetherTest.this.says(i % 2, key, now, "o-" + member, words))
                .retryWhen(retried());
        }

        private Retry retried() {
            return Retry.fixedDelay(1_000, Duration.ofMillis(20)).doBeforeRetry(failed -> again.incrementAndGet());
        }

        private Mono<String> said(int i, Random random, Instant now) {
            int k = 1 + random.nextInt(HOUSES);
            String keeper = shop(1 + random.nextInt(HOUSES));
            return switch (random.nextInt(12)) {
                case 0, 1, 2, 3 ->
                    says(i, "w" + i, now, linked(k), "加分 " + house(k) + " 垃圾分类 " + (1 + random.nextInt(3)));
                case 4, 5,
                        6 ->
                    k % 2 == 0 ? says(i, "w" + i, now, keeper, "兑换 " + house(k) + " 食盐")
                            : says(i, "c" + i, now, house(k), "兑换码")
                                .flatMap(code -> says(i, "w" + i, now, keeper, "兑换 " + digits(code) + " 食盐"));
                case 7, 8 -> says(i, "s" + i, now, keeper, random.nextBoolean() ? "补货 食盐 7" : "盘点 肥皂 5")
                    .flatMap(asked -> confirm(i, now, asked));
                case 9 -> wrong(i, now, k);
                case 10 -> says(i, "w" + i, now, keeper, "撤销");
                default -> says(i, "w" + i, now, linked(k), "加分 " + house(k) + " 垃圾分类")
                    .flatMap(given -> says(i, "u" + i, now, linked(k), "撤销").thenReturn(given));
            };
        }

        private Mono<String> confirm(int i, Instant now, String asked) {
            return says(i, "l" + i, now, SUPERVISION, "积分").flatMap(list -> {
                Matcher code = TO_CONFIRM.matcher(list);
                return code.find() ? says(i, "k" + i, now, SUPERVISION, "确认 " + code.group(1)) : Mono.just(asked);
            });
        }

        private Mono<String> wrong(int i, Instant now, int k) {
            return copies.getFirst()
                .read(now, work -> DOMAIN.points().accounts().last(work, house(k), 1))
                .retryWhen(retried())
                .flatMap(last -> last.isEmpty() ? Mono.just("")
                        : says(i, "w" + i, now, SECRETARY, "记错了 " + last.getFirst().code() + " 记重了"));
        }

    }

}
