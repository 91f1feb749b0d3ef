package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.desk.AreaChoice;
import cn.lianhu.desk.Cursor;
import cn.lianhu.desk.TicketFilter;
import cn.lianhu.desk.TicketFilter.Order;
import cn.lianhu.desk.TicketLine;
import cn.lianhu.desk.TicketRecord;
import cn.lianhu.desk.TicketRow;
import cn.lianhu.desk.TicketTable;
import cn.lianhu.network.Level;
import cn.lianhu.people.Person;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 工单: what stands in the table and in its file, for whom, and how it is found. */
class DeskTableTest {

    private static final String SECRETARY = "吴志远";

    private static final String MEMBER = "李长顺";

    private static final String WORDS = "青石";

    private static final Map<String, String> KINDS = Map.of("ordinary", WORDS + "巷路灯不亮，我是谢桂英，打13800001111", "hidden",
            WORDS + "巷有人天天烧秸秆臭味太大，我是谢桂英，打13800001111", "confidential", WORDS + "巷路灯不亮，保密，我是谢桂英，打13800001111", "conduct",
            WORDS + "巷那边书记贪污低保，我是谢桂英，打13800001111", "urgent", WORDS + "巷电线断了掉在路上漏电，我是谢桂英，打13800001111", "violence",
            "老公拿刀要砍我，" + WORDS + "巷，我是谢桂英，打13800001111");

    private static final Map<Character, List<String>> MARKS = Map.of('W', List.of(WORDS), 'F', List.of("谢"), 'H',
            List.of("3组7号"), 'T', List.of("13800001111"));

    private final Chat chat = Chat.demo();

    private static TicketFilter filter(String state, Level level, String area, String category, String handler,
            boolean overdue, Order order) {
        return new TicketFilter(state, level, area, category, handler, overdue, null, null, order);
    }

    private static TicketFilter state(String state) {
        return filter(state, null, null, null, "", false, Order.NEWEST);
    }

    private TicketTable table(String who, TicketFilter filter, Cursor from, int page) {
        return chat.decide(work -> {
            Person person = work.person(chat.contact(who));
            return chat.domain()
                .deskTable()
                .table(work, person, chat.domain().deskRights().areas(work, person), filter, from, page);
        });
    }

    private List<Long> numbers(String who, TicketFilter filter) {
        return numbers(table(who, filter, null, 1));
    }

    private static List<Long> numbers(TicketTable table) {
        return table.rows().stream().map(TicketRow::line).map(TicketLine::ticket).toList();
    }

    private List<TicketRecord> file(String who, TicketFilter filter) {
        List<TicketRecord> all = new ArrayList<>();
        Cursor next = null;
        do {
            Cursor from = next;
            DeskTable.Piece piece = chat.decide(work -> {
                Person person = work.person(chat.contact(who));
                return chat.domain()
                    .deskTable()
                    .file(work, person, chat.domain().deskRights().areas(work, person), filter, from);
            });
            all.addAll(piece.rows());
            next = piece.next();
        }
        while (next != null);
        return all;
    }

    private long reported(String words) {
        return chat.from("谢桂英").says("新问题 " + words).newReport();
    }

    /** As a ticket that many were made of. */
    private void store(int many, Ticket like) {
        for (int i = 0; i < many; i++) {
            int minute = i;
            chat.decide(work -> {
                Ticket ticket = new Ticket(work.newTicket(), 0,
                        Samples.at(like.report(), chat.now().plus(Duration.ofMinutes(minute))), like.place(),
                        like.state(), like.level(), like.handling(), like.clocks(), like.tallies(), null, null,
                        like.followers(), List.of(), null, null);
                work.save(ticket);
                return null;
            });
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // role, ordinary, hidden, confidential, conduct, urgent, violence
            "李长顺, NW, NW, NW, -, NW, -", "陈秀英, NW, NW, NW, -, NW, NW", "吴志远, NW, NW, NW, -, NW, NW",
            "徐建国, N, N, N, -, N, N", "范家旺, N, N, N, -, N, N", "廖家旺, N, N, NW, NW, N, NW", "M0072, -, -, -, -, -, -",
            "M0073, -, -, -, -, -, -", "M0005, -, -, -, -, -, -" })
    void showsInTableAndFileNoMoreThanTheSpecificationSays(String who, String ordinary, String hidden,
            String confidential, String conduct, String urgent, String violence) {
        Map.of("ordinary", said(ordinary), "hidden", said(hidden), "confidential", said(confidential), "conduct",
                said(conduct), "urgent", said(urgent), "violence", said(violence))
            .forEach((kind, letters) -> new DeskTableTest().check(who, kind, letters));
    }

    private static String said(String letters) {
        return letters == null ? "" : letters;
    }

    private void check(String who, String kind, String letters) {
        long number = reported(KINDS.get(kind));
        chat.from("谢桂英").sendsAPhoto();
        TicketTable table = table(who, state(TicketFilter.ALL), null, 1);
        List<TicketRecord> file = file(who, state(TicketFilter.ALL));
        String what = who + " " + kind;
        assertThat(numbers(table).contains(number)).as(what).isEqualTo(letters.contains("N"));
        assertThat(table.found()).as(what).isEqualTo(table.rows().size());
        assertThat(file).as(what).hasSameSizeAs(table.rows());
        assertThat(table.rows().toString().contains(WORDS)).as(what).isEqualTo(letters.contains("W"));
        MARKS.forEach((letter, marks) -> {
            if (letter != 'W' || !letters.contains("W")) {
                assertThat(file.toString()).as(what + " file").doesNotContain(marks);
            }
        });
        Stream
            .of(filter(TicketFilter.ALL, null, "350428101001", null, "", false, Order.NEWEST),
                    filter(TicketFilter.ALL, null, "350428101001-03", null, "", false, Order.LIMIT),
                    filter(TicketFilter.ALL, null, null, null, "", false, Order.STATE))
            .forEach(f -> assertThat(numbers(who, f)).as(what + f).isSubsetOf(numbers(table)));
        boolean seesHandler = letters.contains("W");
        for (Level level : Level.values()) {
            assertThat(!numbers(who, filter(TicketFilter.ALL, level, null, null, "", false, Order.NEWEST)).isEmpty())
                .as(what + level)
                .isEqualTo(seesHandler && chat.ticket(number).level() == level);
        }
        if (!letters.contains("W")) {
            assertThat(numbers(who, filter(TicketFilter.ALL, null, null, null, MEMBER, false, Order.NEWEST))).isEmpty();
        }
        if (kind.equals("confidential") && letters.equals("N")) {
            assertThat(numbers(who, filter(TicketFilter.ALL, null, null, "streetlight", "", false, Order.NEWEST)))
                .as(what)
                .isEmpty();
        }
    }

    @Test
    void leavesOutWhatIsSaidOfWhoLooksThoughHeHoldsTheCountysDesk() {
        long number = reported("举报廖家旺收礼");

        assertThat(numbers("廖家旺", state(TicketFilter.ALL))).isEmpty();
        assertThat(file("廖家旺", state(TicketFilter.ALL))).isEmpty();
        TicketTable his = table("廖家旺", state(TicketFilter.ALL), null, 1);
        assertThat(his.found()).isZero();
        assertThat(his.next()).isNull();
        assertThat(numbers("范永福", state(TicketFilter.ALL))).containsExactly(number);
        Stream.of(SECRETARY, "范家旺", "陈秀英").forEach(w -> assertThat(numbers(w, state(TicketFilter.ALL))).isEmpty());
    }

    @Test
    void narrowsByWhatIsAskedFor() {
        long light = reported("三组路口的灯不亮");
        long water = reported("三组的水管漏水了");
        chat.from(MEMBER).says("接单 " + water);
        chat.from(MEMBER).says("完成 " + water + " 换了水管");

        assertThat(numbers(SECRETARY, state(TicketFilter.OPEN))).containsExactly(water, light);
        assertThat(numbers(SECRETARY, state("RESOLVED"))).containsExactly(water);
        assertThat(numbers(SECRETARY, filter("OPEN", null, null, "streetlight", "", false, Order.NEWEST)))
            .containsExactly(light);
        assertThat(numbers(SECRETARY, filter("OPEN", null, "350428101001-03", null, "", false, Order.NEWEST)))
            .containsExactly(water, light);
        assertThat(numbers(SECRETARY, filter("OPEN", null, "350428105205", null, "", false, Order.NEWEST))).isEmpty();
        assertThat(numbers(SECRETARY, filter("OPEN", null, null, null, MEMBER.substring(1), false, Order.NEWEST)))
            .containsExactly(water, light);
        assertThat(numbers(SECRETARY, filter("OPEN", null, null, null, TicketFilter.OWN, false, Order.NEWEST)))
            .isEmpty();
        assertThat(numbers(SECRETARY, filter("OPEN", null, null, null, "", false, Order.STATE))).containsExactly(light,
                water);
        assertThat(numbers(SECRETARY, filter("OPEN", null, null, null, "", true, Order.NEWEST))).isEmpty();

        chat.from(SECRETARY).says("办结 " + water + " 好");
        assertThat(chat.ticket(water).state()).isEqualTo(TicketState.CLOSED);
        assertThat(numbers(SECRETARY, state(TicketFilter.OPEN))).containsExactly(light);
        assertThat(numbers(SECRETARY, state("CLOSED"))).containsExactly(water);
        assertThat(numbers(SECRETARY, state(TicketFilter.ALL))).containsExactly(water, light);
        assertThat(numbers(MEMBER, state(TicketFilter.ALL))).containsExactly(water, light);
        LocalDate today = LocalDate.of(2026, 3, 4);
        assertThat(numbers(SECRETARY, new TicketFilter("ALL", null, null, null, "", false, today, today, Order.NEWEST)))
            .containsExactly(water, light);
        assertThat(numbers(SECRETARY,
                new TicketFilter("ALL", null, null, null, "", false, today.plusDays(1), null, Order.NEWEST)))
            .isEmpty();
        assertThat(numbers(SECRETARY,
                new TicketFilter("ALL", null, null, null, "", false, null, today.minusDays(1), Order.NEWEST)))
            .isEmpty();
    }

    @Test
    void findsOneByItsNumberForWhoMaySeeIt() {
        long number = reported("三组路口的灯不亮");
        assertThat(numbers(one(SECRETARY, number))).containsExactly(number);
        assertThat(numbers(one("M0072", number))).isEmpty();
        assertThat(numbers(one(SECRETARY, 999_999))).isEmpty();
    }

    private TicketTable one(String who, long number) {
        return chat
            .decide(work -> chat.domain().deskTable().one(work, work.person(chat.contact(who)), List.of(), number));
    }

    @Test
    void turnsPagesWithoutLosingAnyThoughManyCameInTheSameMoment() {
        Ticket like = chat.ticket(reported("三组路口的灯不亮"));
        store(60, like);
        for (int i = 0; i < 9; i++) {
            chat.decide(work -> {
                for (int j = 0; j < 8; j++) {
                    work.save(new Ticket(work.newTicket(), 0, like.report(), like.place(), like.state(), like.level(),
                            like.handling(), like.clocks(), like.tallies(), null, null, like.followers(), List.of(),
                            null, null));
                }
                return null;
            });
        }
        List<Long> all = new ArrayList<>();
        Cursor next = null;
        int pages = 0;
        do {
            TicketTable table = table(SECRETARY, state(TicketFilter.OPEN), next, 1);
            assertThat(table.rows().size()).isLessThanOrEqualTo(TicketTable.PAGE);
            all.addAll(numbers(table));
            next = table.next();
            pages++;
        }
        while (next != null);
        assertThat(pages).isEqualTo(3);
        assertThat(all).doesNotHaveDuplicates().hasSize(133);
        assertThat(file(SECRETARY, state(TicketFilter.OPEN))).extracting(TicketRecord::number)
            .containsExactlyElementsOf(all);
        TicketTable second = table(SECRETARY, filter("OPEN", null, null, null, "", false, Order.LIMIT), null, 2);
        assertThat(second.rows()).hasSize(TicketTable.PAGE);
        assertThat(second.more()).isTrue();
        assertThat(second.found()).isEqualTo(133);
    }

    @Test
    void looksAtABoundedNumberAndSaysWhereToGoOn() {
        long light = reported("三组路口的灯不亮");
        Ticket like = chat.ticket(reported("三组的水管漏水了"));
        store(DeskTable.LOOKED_AT + 20, like);
        TicketFilter lights = filter("OPEN", null, null, "streetlight", "", false, Order.NEWEST);

        TicketTable first = table(SECRETARY, lights, null, 1);
        assertThat(first.rows()).isEmpty();
        assertThat(first.whole()).isFalse();
        assertThat(first.since()).isNotEmpty();
        assertThat(chat.store.rounds()).isLessThanOrEqualTo(10);

        TicketTable further = table(SECRETARY, lights, first.next(), 1);
        assertThat(numbers(further)).containsExactly(light);
        assertThat(further.next()).isNull();
    }

    @Test
    void offersTheAreasBelowWhatIsChosenInTheNetworksOrder() {
        reported("三组路口的灯不亮");
        assertThat(table("廖家旺", TicketFilter.USUAL, null, 1).areas()).extracting(AreaChoice::name)
            .containsExactly("古镛镇", "万安镇", "水南镇");
        assertThat(table("廖家旺", filter("OPEN", null, "350428101001", null, "", false, Order.NEWEST), null, 1).areas())
            .extracting(AreaChoice::name)
            .startsWith("古镛镇", "万安镇", "翔安社区", "翔安社区第1网格");
        assertThat(table("范家旺", filter("OPEN", null, "350428105", null, "", false, Order.NEWEST), null, 1).areas())
            .extracting(AreaChoice::name)
            .containsExactly("万安镇", "翔安社区");
        assertThat(table(MEMBER, TicketFilter.USUAL, null, 1).areas()).isEmpty();
    }

}
