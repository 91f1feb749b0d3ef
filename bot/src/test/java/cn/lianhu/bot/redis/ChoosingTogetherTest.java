package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.choosing.ChangeWish;
import cn.lianhu.choosing.MutualChoice;
import cn.lianhu.choosing.RecordLinks;
import cn.lianhu.choosing.Rounds.Phase;
import cn.lianhu.choosing.Wishes;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.testing.Samples;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two copies of the program in which a village chooses at the same time. */
class ChoosingTogetherTest extends WithRedis {

    private static final Instant NOW = Samples.NOW;

    private static final int HOUSEHOLDS = 30;

    private static final Person SECRETARY = Person.unknown("o-sec").withMember("SEC");

    private final Network network = network();

    private final MutualChoice choice = choice();

    private final List<Ledger> copies = List.of(copy(), copy());

    private static Network network() {
        return new Network(List.of(new Township("T", "白莲镇")), List.of(new Branch("A", "白莲村", "T", BranchKind.VILLAGE)),
                List.of(new Grid("A1", "白莲村第1网格", "A")),
                List.of(member("M1", "李长顺"), new Member("M2", "王小红", "A", "A1", Set.of(), null, null, HOUSEHOLDS),
                        member("SEC", "吴志远")),
                IntStream.range(0, HOUSEHOLDS)
                    .mapToObj(i -> new Household("H" + i, "谢大山", "A1", "白莲村1组" + i + "号", "M1", null))
                    .toList(),
                List.of(new Posting(Post.SECRETARY, "A", "SEC")));
    }

    private static Member member(String id, String name) {
        return new Member(id, name, "A", "A1", Set.of(), null, null);
    }

    /** Each text is its key and all that it says. */
    private MutualChoice choice() {
        Texts texts = new Texts(Arrays.stream(Say.values())
            .collect(Collectors.toMap(Say::key,
                    say -> say.placeholders()
                        .stream()
                        .sorted()
                        .map(p -> "{" + p + "}")
                        .collect(Collectors.joining(" ", say.key() + " ", "")))));
        Categories categories = new Categories(
                List.of(new Category("lighting", "路灯照明", "usual", null, List.of(), false, false)));
        return MutualChoice.of(network, new Wording(texts, new Naming(network, categories, texts)),
                new SchemeNews(texts, China.HOURS, Scheme.ALL), new RecordLinks(network));
    }

    private static Ledger copy() {
        return new RedisLedger(redis.store(), 1001, InstantSource.fixed(NOW), List.of());
    }

    @BeforeEach
    void begins() {
        assertThat(say(0, "begin",
                work -> choice.running()
                    .begin(work, Actor.of(SECRETARY), "A", LocalDate.ofInstant(NOW, Hours.ZONE).plusDays(9)))
            .block()).startsWith("choice-begun");
    }

    private Mono<String> say(int copy, String key, Function<Work, String> decision) {
        return copies.get(copy).message(key, NOW, work -> new Reply(decision.apply(work))).map(Reply::text);
    }

    private String chooses(Work work, int household) {
        if (choice.rounds().phase(work, "A") != Phase.OPEN) {
            return "over";
        }
        choice.choosing()
            .choose(work, network.household("H" + household).orElseThrow(), List.of(network.member("M2").orElseThrow()),
                    "o" + household);
        return "chosen";
    }

    private String publishes(Work work) {
        return choice.running().publish(work, SECRETARY, "A");
    }

    /**
     * What was answered to whom chose is in what is published, or he reads that it is
     * over.
     */
    @Test
    void losesNothingThatWasChosenWhileSomebodyPublishes() {
        List<String> answers = Flux.range(0, HOUSEHOLDS)
            .flatMap(i -> i == HOUSEHOLDS / 2 ? say(i % 2, "publish", this::publishes)
                    : say(i % 2, "choose" + i, work -> chooses(work, i)), HOUSEHOLDS)
            .collectList()
            .block();

        long chosen = answers.stream().filter("chosen"::equals).count();
        assertThat(answers).filteredOn(a -> a.startsWith("choice-"))
            .singleElement()
            .isEqualTo(chosen == 0 ? "choice-nothing-changed 白莲村" : "choice-published 白莲村 " + chosen);
        assertThat(chosen + answers.stream().filter("over"::equals).count()).isEqualTo(HOUSEHOLDS - 1);
    }

    @Test
    void isPublishedOnce() {
        say(0, "choose", work -> chooses(work, 3)).block();

        List<String> answers = Flux.range(0, 6)
            .flatMap(i -> say(i % 2, "publish" + i, this::publishes), 6)
            .collectList()
            .block();

        assertThat(answers).filteredOn("choice-published 白莲村 1"::equals).hasSize(1);
        assertThat(answers).filteredOn(a -> a.startsWith("choice-just-published")).hasSize(5);
        assertThat(say(1, "linked", work -> new RecordLinks(network).linked(work, "H3")).block()).isEqualTo("M2");
    }

    @Test
    void isKeptAsItWasSaid() {
        Member member = network.member("M2").orElseThrow();
        say(0, "choose", work -> chooses(work, 3)).block();
        say(1, "like", work -> {
            choice.choosing().like(work, "o-M2", member, "A", network.householdsOfGrid("A1").subList(0, 2));
            return "";
        }).block();
        say(0, "most", work -> {
            choice.choosing().takeAtMost(work, "o-M2", member, "A", 8);
            return "";
        }).block();
        say(1, "change", work -> choice.changing().ask(work, "o4", network.household("H4").orElseThrow(), member, "近"))
            .block();

        Wishes wishes = copies.getFirst().read(NOW, work -> work.document(Wishes.KIND, "A1")).block();
        assertThat(wishes.households().get("H3").members()).containsExactly("M2");
        assertThat(wishes.members().get("M2")).isEqualTo(new Wishes.Offer(List.of("H0", "H1"), 8, "o-M2"));
        ChangeWish wish = copies.getFirst().read(NOW, work -> work.document(ChangeWish.KIND, "H4")).block();
        assertThat(wish).isEqualTo(new ChangeWish("H4", 1, "A", "M2", "近", "o4", NOW));
    }

}
