package cn.lianhu.sandbox.replay.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookTest {

    @ParameterizedTest
    @ValueSource(strings = { "记下2件事，分开办：\n#1001 路灯照明（三组），交给张木根\n#1002 供水漏水，交给张木根\n在哪个村？",
            "#1001 收到了：路灯照明。\n另外也记下了：\n#1002 供水漏水，交给张木根", "#1001 说了好几处，先去哪一处？\n#1002 翔安社区没查到三十组，再看看是几组？" })
    void knowsEveryTicketThatAnAnswerTellsOf(String answer) {
        Book book = new Book();
        book.heard("路灯不亮，水管也漏", answer);
        assertThat(book.numbers()).containsExactlyInAnyOrder(1001L, 1002L);
    }

    @Test
    void knowsWhatANoticeTellsOfAsNew() {
        assertThat(Book.told("您刚才说的“桶满了”，没等到别的话，先交上去了。\n#1275 收到了：垃圾清运，北桥村2组。")).containsExactly(1275L);
        assertThat(Book.told("#1275 垃圾清运：网格长萧秀明接了，正在办。")).isEmpty();
    }

}
