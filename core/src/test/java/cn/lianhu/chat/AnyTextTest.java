package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is typed, some things must hold. The texts are thrown together from pieces,
 * the same each run.
 */
class AnyTextTest {

    private static final List<String> PIECES = Stream
        .concat(Arrays.stream(Word.values()).flatMap(word -> word.spellings().stream()),
                Stream.of("1128", "1129", "1140", "9999", "3组", "#", "＃", " ", " ", " ", "　", "，", "？", "。", "吗", "没",
                        "还", "不了", "了", "修好了", "搞定了", "结案", "灯", "老人摔了", "👍", "[强]", "\n", "MWSED5TQ", "２", "“", "”"))
        .toList();

    @ParameterizedTest
    @ValueSource(strings = { "stranger", "resident", "asked", "member", "secretary" })
    void ordersOnlyOnTicketsHeMaySee(String who) {
        Someone someone = Someone.named(who);
        texts().forEach(text -> {
            if (ChatParser.parse(text, someone) instanceof Utterance.Order order) {
                assertThat(order.numbers()).as(text).allMatch(someone::maySee);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "完成", "办结", "满意", "基本满意" })
    void neverChangesATicketBesideADoubt(String word) {
        for (String doubt : List.of("没", "未", "不", "还", "吗", "？", "什么时候")) {
            for (String text : List.of(word + doubt, word + " " + doubt, "1128 " + word + doubt,
                    "1128" + word + " " + doubt, word + "1128" + doubt, doubt + word, "1128 " + doubt + word,
                    doubt + word + " 1128")) {
                Utterance said = ChatParser.parse(text, Someone.named("secretary"));
                boolean ownWord = text.contains("不满意");
                assertThat(said instanceof Utterance.Order).as(text + " → " + said).isEqualTo(ownWord && isWord(said));
            }
        }
    }

    private static boolean isWord(Utterance said) {
        return said instanceof Utterance.Order order && order.word() == Word.DISSATISFIED;
    }

    private static Stream<String> texts() {
        Random random = new Random(1128);
        return Stream
            .generate(() -> random.ints(1 + random.nextInt(6), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining()))
            .limit(20_000);
    }

}
