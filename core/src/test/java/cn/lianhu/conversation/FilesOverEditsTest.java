package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files take the place of what was edited in the chat: who keeps it reads so once. */
class FilesOverEditsTest {

    private final Chat chat = Chat.demo();

    private static EditedRow household(int number) {
        String id = "H%04d".formatted(number);
        return EditedRow.of(DemoNetwork.NETWORK.household(id).orElseThrow().withPhone("10012345678"));
    }

    @Test
    void tellsTheSecretaryOfTheBranchOnce() {
        chat.filesOver(
                List.of(household(37), household(35), EditedRow.of(DemoNetwork.NETWORK.member("M0023").orElseThrow()),
                        EditedRow.gone(Kind.POST, "GRID_LEADER 350428101001-03 M0022"),
                        EditedRow.gone(Kind.POST, "SECRETARY 350428105205 M0072")));
        assertThat(chat.told("吴志远")).singleElement()
            .asString()
            .contains("有4处", "谢桂英家", "黄桂花家", "李长顺", "陈秀英（网格长）", "按文件的算")
            .doesNotContain("10012345678", "曾水生");
        assertThat(chat.told("M0072")).singleElement().asString().contains("有1处", "曾水生（书记）");
        assertThat(chat.told("M0007")).isEmpty();
        assertThat(chat.told("陈秀英")).isEmpty();
    }

    @Test
    void tellsTheDeskOfWhatIsOfNoBranch() {
        chat.filesOver(List.of(EditedRow.of(DemoNetwork.NETWORK.member("M0003").orElseThrow()),
                EditedRow.gone(Kind.POST, "TOWNSHIP 350428101 M0004"), EditedRow.gone(Kind.HOUSEHOLD, "H9999"),
                EditedRow.gone(Kind.MEMBER, "M9999")));
        assertThat(chat.told("M0007")).singleElement().asString().contains("有4处", "范家旺", "饶荣华（乡镇党委）", "H9999", "M9999");
        assertThat(chat.told("M0008")).hasSize(1);
        assertThat(chat.told("吴志远")).isEmpty();
    }

    @Test
    void waitsForTheMorningAndNamesTheFirstOfMany() {
        chat.at("2026-03-04 23:30")
            .filesOver(IntStream.rangeClosed(30, 41).mapToObj(FilesOverEditsTest::household).toList());
        assertThat(chat.notices("吴志远")).singleElement().satisfies(notice -> {
            assertThat(notice.notBefore()).isAfterOrEqualTo(China.at("2026-03-05 06:00"));
            assertThat(notice.text()).contains("有12处", "还有4处");
        });
    }

}
