package cn.lianhu.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.desk.Ahead;
import cn.lianhu.desk.AreaChoice;
import cn.lianhu.desk.Cursor;
import cn.lianhu.desk.FigureSheet;
import cn.lianhu.desk.FigureSheet.Cell;
import cn.lianhu.desk.FigureSheet.Choice;
import cn.lianhu.desk.FigureSheet.Heading;
import cn.lianhu.desk.FigureSheet.Row;
import cn.lianhu.desk.Letters;
import cn.lianhu.desk.Looked;
import cn.lianhu.desk.Looker;
import cn.lianhu.desk.Page;
import cn.lianhu.desk.PointsSheet;
import cn.lianhu.desk.PromiseSheet;
import cn.lianhu.desk.RosterChanges;
import cn.lianhu.desk.RosterEdit;
import cn.lianhu.desk.RosterKind;
import cn.lianhu.desk.RosterList;
import cn.lianhu.desk.RosterSheet;
import cn.lianhu.desk.TicketFilter;
import cn.lianhu.desk.TicketLine;
import cn.lianhu.desk.TicketRow;
import cn.lianhu.desk.TicketSheet;
import cn.lianhu.desk.TicketSheet.Doing;
import cn.lianhu.desk.TicketSheet.Happened;
import cn.lianhu.desk.TicketSheet.Told;
import cn.lianhu.desk.TicketTable;
import cn.lianhu.desk.Today;
import cn.lianhu.desk.Unreached;
import cn.lianhu.desk.VisitSheet;
import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.people.NoWay;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import java.time.Instant;
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
        TicketSheet sheet = new TicketSheet(1001, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL,
                List.of(new Attachment(EVIL, MediaKind.IMAGE, Instant.EPOCH, EVIL, false)),
                List.of(new Happened(EVIL, EVIL, EVIL, EVIL)), List.of(new Told(EVIL, EVIL, EVIL, Fate.SENT)),
                List.of(new Doing(EVIL, true)));
        String page = pages.ticket(FRAME,
                new TicketHandler.Found(sheet, List.of(new TicketLine(1002, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, true)),
                        List.of(new Looker(EVIL, Looked.TICKETS, EVIL, EVIL, 2))),
                EVIL, EVIL);
        harmless(page);
    }

    @Test
    void areHarmlessWhateverAListSays() {
        TicketLine line = new TicketLine(1001, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, true);
        List<TicketLine> lines = List.of(line);
        List<Unreached> people = List.of(new Unreached(EVIL, EVIL, true, NoWay.UNFOLLOWED, EVIL, 1));
        harmless(pages.today(FRAME, new Today(EVIL, lines, lines, lines, lines, lines, lines, lines,
                List.of(new Today.Visit(EVIL, EVIL, EVIL)), people), List.of(EVIL)));
        VisitSheet.House house = new VisitSheet.House(EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, false, EVIL);
        harmless(pages.visits(FRAME, new VisitSheet(List.of(house), List.of(house)), EVIL, EVIL));
        List<PromiseSheet.Made> made = List.of(new PromiseSheet.Made(1, EVIL, List.of(EVIL)));
        harmless(
                pages.promises(FRAME, new PromiseSheet(made, List.of(new PromiseSheet.Maker(EVIL, made))), EVIL, EVIL));
        List<PointsSheet.Line> rows = List.of(new PointsSheet.Line(EVIL, 1));
        harmless(pages.points(FRAME,
                new PointsSheet(List.of(new PointsSheet.House(EVIL, EVIL, EVIL, 1)),
                        List.of(new PointsSheet.Rule(EVIL, EVIL, 1)), List.of(new PointsSheet.Entry(EVIL, EVIL, EVIL)),
                        List.of(new PointsSheet.Village(EVIL, List.of(new PointsSheet.Month(1, 1, rows, rows, EVIL)),
                                List.of(new PointsSheet.Good(EVIL, 1, 1))))),
                EVIL, EVIL));
        harmless(pages.looked(FRAME, List.of(new Looker(EVIL, Looked.ROSTER, EVIL, EVIL, 2))));
        harmless(pages.delivery(FRAME, List.of(new Branch(EVIL, EVIL, EVIL, BranchKind.VILLAGE),
                new Branch("b", EVIL, EVIL, BranchKind.VILLAGE)), EVIL, people));
    }

    @Test
    void areHarmlessWhateverATableSays() {
        TicketLine line = new TicketLine(1001, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, true);
        TicketTable table = new TicketTable(List.of(new TicketRow(line, EVIL, EVIL, true)), 1, false, EVIL,
                new Cursor(Instant.EPOCH, 1), 1, true, List.of(new AreaChoice(EVIL, EVIL, 1)),
                List.of(new TicketTable.Choice(EVIL, EVIL)));
        TicketFilter filter = new TicketFilter(EVIL, null, EVIL, EVIL, EVIL, true, null, null,
                TicketFilter.Order.NEWEST);
        harmless(pages.tickets(FRAME, new TableView(table, filter, EVIL, EVIL, EVIL,
                List.of(new TableView.Acted(1001, EVIL, false, EVIL)), EVIL)));
    }

    @Test
    void areHarmlessWhateverFiguresAreOf() {
        Choice choice = new Choice(EVIL, EVIL);
        Row row = new Row(EVIL, List.of(new Cell(3L, EVIL, EVIL)));
        String page = pages.figures(FRAME, new FigureSheet(choice, choice, choice, List.of(choice), List.of(choice),
                List.of(choice), List.of(new Heading(EVIL, EVIL, true)), List.of(row), row, true));
        harmless(page.replaceAll("<script src=\"/desk/[a-z]+\\.js\" defer></script>", ""));
        harmless(pages.ahead(FRAME, new Ahead(List.of(new Ahead.Line(EVIL, EVIL, 3, List.of(1001L))))));
    }

    @Test
    void areHarmlessWhateverTheNetworkSays() {
        RosterSheet sheet = new RosterSheet(EVIL, EVIL, EVIL,
                List.of(new RosterSheet.Line(EVIL, EVIL, List.of(new RosterSheet.Link(EVIL, EVIL)))),
                List.of(RosterEdit.values()));
        harmless(pages.rosterSheet(FRAME, sheet, EVIL, EVIL));
        for (RosterKind kind : RosterKind.values()) {
            harmless(pages.roster(FRAME, new RosterList(kind, EVIL, 2, 3, 120,
                    List.of(new RosterList.Row(EVIL, List.of(EVIL, EVIL, EVIL, EVIL))), List.of(RosterEdit.values())),
                    EVIL, EVIL));
        }
        RosterPreview preview = new RosterPreview(RosterKind.MEMBERS, EVIL, 2, List
            .of(new RosterChanges.Change(2, EVIL, EVIL, EVIL, RosterEdit.ADD_HOUSEHOLD, EVIL, List.of(EVIL, EVIL))), 3,
                List.of(), 0);
        harmless(pages.rosterFile(FRAME, preview, EVIL));
        assertThat(pages.rosterFile(FRAME, preview, EVIL)).contains("照这些改", "还有3处");
        String faulty = pages.rosterFile(FRAME, new RosterPreview(RosterKind.MEMBERS, EVIL, 2, preview.changes(), 0,
                List.of(new Fault(EVIL, 2, EVIL, EVIL, EVIL), new Fault(EVIL, 0, "", "", EVIL)), 3), EVIL);
        harmless(faulty);
        assertThat(faulty).contains("先改好这些再传", "有5处", "还有3处").doesNotContain("照这些改</button>");
        harmless(pages.rosterChanged(FRAME, RosterKind.MEMBERS, List.of(new RosterSaid(EVIL, EVIL))));
        HotlineTaken taken = new HotlineTaken(EVIL, List.of(EVIL), List.of(), 0, 3, 1,
                List.of(new HotlineTaken.Note(2, EVIL, EVIL, EVIL)));
        harmless(pages.hotline(FRAME, taken));
        harmless(pages.hotline(FRAME, null));
        harmless(pages.hotline(FRAME, new HotlineTaken(EVIL, List.of(EVIL),
                List.of(new Fault(EVIL, 2, EVIL, EVIL, EVIL)), 1, 0, 0, List.of())));
        harmless(pages.areas(FRAME, List.of(new Letters.Area(EVIL, EVIL, EVIL, EVIL, 3))));
    }

    @Test
    void areHarmlessOnPaper() {
        List<LettersPrinted.Sheet> sheets = List.of(
                new LettersPrinted.Sheet(new Letters.Letter(true, EVIL, EVIL, EVIL), QrPicture.of(EVIL)),
                new LettersPrinted.Sheet(new Letters.Letter(false, EVIL, EVIL, EVIL), null));
        harmless(pages.letters(new LettersPrinted(EVIL, EVIL, true, 3, sheets)));
        harmless(pages.letters(new LettersPrinted(EVIL, "", false, 0, sheets), "body { margin: 0; }"));
        harmless(pages.poster(new Letters.Poster(EVIL, EVIL, List.of(EVIL)), QrPicture.of(EVIL)));
    }

    @Test
    void areHarmlessBeforeAnybodyIsIn() {
        harmless(pages.login(FRAME, EVIL));
        harmless(pages.link(FRAME, EVIL));
        harmless(pages.message(FRAME, EVIL, EVIL));
    }

}
