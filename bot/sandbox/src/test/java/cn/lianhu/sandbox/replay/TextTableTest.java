package cn.lianhu.sandbox.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.sandbox.replay.TextTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void countsChineseAsTwoColumns() {
        assertThat(Width.of("abc")).isEqualTo(3);
        assertThat(Width.of("灯不亮，")).isEqualTo(8);
        assertThat(Width.of("𠮷")).isEqualTo(2);
        assertThat(Width.of("e\u0301")).isEqualTo(1);
        assertThat(Width.of("“一”")).isEqualTo(4);
    }

    @Test
    void cutsBetweenCharactersAndFillsUp() {
        assertThat(Width.fit("灯不亮", 6)).isEqualTo("灯不亮");
        assertThat(Width.fit("灯不亮了", 6)).isEqualTo("灯不… ");
        assertThat(Width.fit("灯", 4)).isEqualTo("灯  ");
    }

    @Test
    void alignsColumnsAndPutsACellOnOneLine() {
        TextTable table = new TextTable(List.of(new Column("谁", 8), new Column("话", 6)));
        table.add(List.of("谢桂英", "灯\n不亮"));
        table.add(List.of("A", "水管漏水"));

        assertThat(table.lines()).containsExactly("谁      话", "─".repeat(14), "谢桂英  灯 不…", "A       水管…");
    }

}
