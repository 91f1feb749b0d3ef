package cn.lianhu.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.page.OwnPage;
import cn.lianhu.page.OwnPage.Doing;
import cn.lianhu.page.OwnPage.Happened;
import cn.lianhu.page.OwnPage.Step;
import cn.lianhu.page.OwnPage.Whole;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever stands in a field stays words, and a page is small enough for a poor line. */
class TicketPageTest {

    private static final String EVIL = "<script>alert('1')</script>\" onmouseover=\"alert(1)";

    private final TicketPage pages = new TicketPage();

    private static Whole whole(String text, int lines) {
        List<Attachment> media = List.of(MediaKind.values())
            .stream()
            .map(kind -> new Attachment(text, kind, Instant.EPOCH, text, false))
            .toList();
        return new Whole(text, text, text, text, text, List.of(new Step(text, true, true)), media, media,
                Collections.nCopies(lines, new Happened(text, text, text)), List.of(new Doing(text, true)), true);
    }

    @Test
    void isHarmlessWhateverATicketSays() {
        OwnPage page = new OwnPage(EVIL, EVIL, EVIL, EVIL, whole(EVIL, 2), true);
        for (String html : List.of(pages.own(page, whole(EVIL, 2), EVIL, EVIL), pages.bare(page, false),
                pages.bare(page, true))) {
            assertThat(html).doesNotContain("<script", "\" onmouseover=\"alert(1)\"").contains("&lt;script&gt;");
        }
    }

    @Test
    void isSmall() {
        OwnPage page = new OwnPage("1001-a-B", "1001", "路灯照明", "办理中", null, true);
        Whole usual = whole("白莲村3组桥头的路灯不亮".repeat(3), 40);
        assertThat(pages.own(page, usual, "once", null).getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
    }

}
