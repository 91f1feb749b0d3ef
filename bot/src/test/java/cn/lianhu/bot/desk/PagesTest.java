package cn.lianhu.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.desk.Page;
import cn.lianhu.desk.TicketLine;
import cn.lianhu.desk.TicketSheet;
import cn.lianhu.desk.TicketSheet.Doing;
import cn.lianhu.desk.TicketSheet.Happened;
import cn.lianhu.desk.Today;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever stands in a field stays words: in text and in attributes. */
class PagesTest {

    private static final String EVIL = "<script>alert('1')</script>\" onmouseover=\"alert(1)";

    private static final Frame FRAME = new Frame(EVIL, EnumSet.allOf(Page.class), EVIL);

    private final Pages pages = new Pages();

    private static void harmless(String page) {
        assertThat(page).doesNotContain("<script", "\" onmouseover=\"alert(1)\"").contains("&lt;script&gt;");
    }

    @Test
    void areHarmlessWhateverATicketSays() {
        TicketSheet sheet = new TicketSheet(1001, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, 2,
                List.of(new Happened(EVIL, EVIL, EVIL, EVIL)), List.of(new Doing(EVIL, true)));
        String page = pages.ticket(FRAME, sheet, EVIL, EVIL);
        harmless(page);
    }

    @Test
    void areHarmlessWhateverAListSays() {
        TicketLine line = new TicketLine(1001, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, true);
        harmless(pages.today(FRAME, new Today(EVIL, List.of(line), List.of(line), List.of(line), List.of(line))));
    }

    @Test
    void areHarmlessBeforeAnybodyIsIn() {
        harmless(pages.login(FRAME, EVIL));
        harmless(pages.link(FRAME, EVIL));
        harmless(pages.message(FRAME, EVIL, EVIL));
    }

}
