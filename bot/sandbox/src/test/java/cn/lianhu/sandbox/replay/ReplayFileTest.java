package cn.lianhu.sandbox.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayFileTest {

    private static final Network NETWORK = new Network(List.of(), List.of(), List.of(), List.of(),
            List.of(new Household("H1", "谢桂英", "G1", "3组7号", null, "CODE2345")), List.of());

    @TempDir
    private Path folder;

    private List<ReplayRow> read(String csv) {
        try {
            return ReplayFile.read(Files.writeString(folder.resolve("story.csv"), csv), NETWORK);
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void readsWhoTypeTextAndHowLongAfter() {
        assertThat(read("who,type,text,after\nH1,bind,,\nH1,text,灯不亮,PT5M\n张三,unfollow\n")).containsExactly(
                new ReplayRow(1, "H1", Deed.BIND, "", Duration.ZERO),
                new ReplayRow(2, "H1", Deed.TEXT, "灯不亮", Duration.ofMinutes(5)),
                new ReplayRow(3, "张三", Deed.UNFOLLOW, "", Duration.ZERO));
    }

    @Test
    void namesEveryFaultWithLineColumnValueAndWhatWasExpected() {
        assertThatThrownBy(() -> read("""
                who,type,text,after
                ,text,灯不亮,
                H1,shout,灯不亮,
                H1,text,,
                H1,photo,看看,
                H1,text,灯不亮,5分钟
                H1,text,灯不亮,-PT5M
                H1,text,办结 {9},
                路人,bind,,
                """)).isInstanceOf(FaultyFilesException.class)
            .message()
            .contains("story.csv:2 who “”：不能为空", "story.csv:3 type “shout”：应为 follow、", "story.csv:4 text “”",
                    "story.csv:5 text “看看”", "story.csv:6 after “5分钟”：应为时长，如 PT5M", "story.csv:7 after “-PT5M”",
                    "story.csv:8 text “办结 {9}”：{9} 指第 9 条消息的单号；应为 1 到 6 之间的一条", "story.csv:9 who “路人”");
    }

    @Test
    void findsFaultWithAFileWithoutMessages() {
        assertThatThrownBy(() -> read("who,type,text,after\n")).isInstanceOf(FaultyFilesException.class);
        assertThatThrownBy(() -> read("who,text\n")).message().contains("缺少这一列");
    }

}
