package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final List<Saying> ALL = Arrays.stream(Word.values()).map(VocabularyTest::answered).toList();

    private static Saying answered(Word word) {
        return new Plain(word, (work, person, said, order) -> "");
    }

    @Test
    void everyWordIsAnsweredByTheConversationAsItIsPutTogether() {
        assertThatCode(Chat::demo).doesNotThrowAnyException();
    }

    @Test
    void noticesAWordThatNobodyAnswers() {
        List<Saying> without = ALL.stream().filter(saying -> saying.word() != Word.URGE).toList();

        assertThatThrownBy(() -> new Vocabulary(null, without)).hasMessageContaining("URGE");
    }

    @Test
    void noticesAWordThatTwoAnswer() {
        List<Saying> twice = Stream.concat(ALL.stream(), Stream.of(answered(Word.CLOSE))).toList();

        assertThatThrownBy(() -> new Vocabulary(null, twice)).hasMessageContaining("CLOSE");
    }

}
