package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.Hours;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.Village;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Rating;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a template shows of each notice: its free line, its state and its limit. */
class CardsTest {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(Hours.ZONE);

    private final List<String> table = new ArrayList<>();

    private final Set<String> lines = new HashSet<>();

    private Bench bench;

    private long n;

    @BeforeEach
    void streetlight() {
        bench = new Bench().at("2026-03-04 09:00");
        n = bench.report("H1");
    }

    /** The last thing somebody was told, as its card has it. */
    private void card(String who) {
        Notice notice = bench.notices(who).filter(x -> x.kind() != NoticeKind.MEDIA).toList().getLast();
        Notice.Summary card = notice.summary();
        assertThat(card.note().codePointCount(0, card.note().length())).as(card.note()).isBetween(1, 20);
        lines.add(card.note());
        table.add(String.join("|", who, notice.kind().name(), card.note(), card.state(),
                card.limit() == null ? "-" : TIME.format(card.limit())));
    }

    private void is(String... rows) {
        assertThat(String.join("\n", table)).isEqualTo(String.join("\n", rows));
    }

    private void accept() {
        bench.hand("LINK1").accept(n);
    }

    private void resolve() {
        bench.hand("LINK1").resolve(n, "换了灯泡和一截线，昨晚试过，亮了");
    }

    private void close() {
        bench.hand("SEC").close(n, "");
    }

    @Test
    void sayWhatToDoUntilWhenToWhoHasTheTask() {
        card("LINK1");
        bench.passUntil("2026-03-04 10:36");
        card("LINK1");
        bench.passUntil("2026-03-04 11:00");
        card("LEAD1");
        card("LINK1");
        card("H1");
        bench.hand("LEAD1").giveBack(n, "要换变压器，村里没有这个东西，办不了");
        card("SEC");
        card("H1");
        bench.hand("SEC").forward(n, "余开兴");
        card("ELEC1");
        bench.hand("ELEC1").raise(n, "要换变压器");
        card("SEC");
        bench.hand("H1").urge(n);
        card("SEC");
        bench.hand("SEC").accept(n);
        bench.passUntil("2026-03-05 18:30");
        card("SEC");
        bench.passUntil("2026-03-05 21:00");
        card(Village.TEAM_1);
        is("LINK1|TASK|回1接单看全文|待接单|03-04 11:00", "LINK1|REMINDER|快到时间，回1或上报|待接单|03-04 11:00",
                "LEAD1|TASK|请接手，回1：李长顺没接|待接单|03-04 13:00", "LINK1|PROGRESS|已请网格长陈秀英接手|待接单|03-04 13:00",
                "H1|PROGRESS|已请网格长陈秀英接手|还没人接|03-04 13:00", "SEC|TASK|退回来的，回1：要换变压器，村里没有这…|待接单|03-04 13:00",
                "H1|PROGRESS|换人管了：书记吴志远|还没人接|03-04 13:00", "ELEC1|TASK|转给您办，回1接单看全文|待接单|03-04 13:00",
                "SEC|TASK|报上来的，回1：要换变压器|待接单|03-04 13:00", "SEC|REMINDER|群众催了，请回话|待接单|03-04 13:00",
                "SEC|REMINDER|快到时间，办好回“完成”|办理中|03-05 21:00", "TEAM1|TASK|请接手，回1：吴志远没办完|待接单|03-06 09:00");
    }

    @Test
    void saySoWhenATaskWasNotSeenAtAll() {
        bench.keepFor("LINK1");
        bench.passUntil("2026-03-04 11:00");
        card("LEAD1");
        is("LEAD1|TASK|请接手，回1：联系不上李长顺|待接单|03-04 13:00");
    }

    @Test
    void cryOutWhatIsUrgentAndBlameNobody() {
        n = bench.by("H1").urgent().of("power");
        card("LINK1");
        card("SEC");
        bench.later(Duration.ofMinutes(10)).passUntil("2026-03-04 09:10");
        card("LEAD1");
        bench.hand("LEAD1").accept(n);
        bench.passUntil("2026-03-04 11:10");
        card("SEC");
        n = bench.by("H2").urgent().confidential().of("power");
        card("LINK1");
        is("LINK1|TASK|急！灯又不亮咯，马上去|待接单|03-04 09:10", "SEC|TASK|急！灯又不亮咯，马上去|待接单|03-04 09:10",
                "LEAD1|TASK|急！还没人接，请您快接|待接单|03-04 09:20", "SEC|TASK|急！还没办好，请您快接|待接单|03-04 11:20",
                "LINK1|TASK|急！用电通信线路，马上去|待接单|03-04 11:20");
    }

    @Test
    void tellTheReporterHowItGoes() {
        accept();
        card("H1");
        bench.hand("LINK1").note(n, "灯泡买来了");
        card("H1");
        resolve();
        card("H1");
        card("SEC");
        close();
        card("H1");
        card("LINK1");
        bench.hand("H1").rate(n, Rating.SATISFIED);
        bench.hand("H1").reopen(n, "又黑了");
        card("LEAD1");
        card("SEC");
        is("H1|PROGRESS|接了，联户党员李长顺正在办|办理中|03-05 21:00", "H1|PROGRESS|正在办：灯泡买来了|办理中|03-05 21:00",
                "H1|PROGRESS|说办好了：换了灯泡和一截线，…，没好请说|办好等验收|03-06 21:00", "SEC|TASK|请办结：换了灯泡和一截线，昨晚试过，亮了|待办结|03-06 21:00",
                "H1|CLOSED|办好了：换了灯泡和一截…，回满意或没修好|已办结|-", "LINK1|PROGRESS|办结了，您不用管了|已办结|-",
                "LEAD1|TASK|重新办，回1：没修好，又黑了|待接单|03-04 11:00", "SEC|PROGRESS|重新办了，群众不满意|待接单|03-04 11:00");
    }

    @Test
    void tellWhatWasUndone() {
        resolve();
        close();
        bench.hand("SEC").undo(n);
        card("H1");
        card("LINK1");
        bench.later(Duration.ofMinutes(1)).hand("LINK1").undo(n);
        bench.hand("H1").notFixed(n, "");
        card("LINK1");
        card("SEC");
        resolve();
        bench.hand("SEC").sendBack(n, "没照片");
        card("LINK1");
        resolve();
        bench.hand("LINK1").undo(n);
        card("H1");
        card("SEC");
        bench.hand("H1").withdraw(n);
        card("LINK1");
        bench.hand("H1").undo(n);
        card("LINK1");
        is("H1|PROGRESS|还没办结，刚才点错了|办好等验收|03-06 21:00", "LINK1|PROGRESS|还没办结，刚才点错了|待办结|03-06 21:00",
                "LINK1|TASK|接着办，没修好|办理中|03-06 07:01", "SEC|PROGRESS|先别办结，群众说没修好|办理中|03-06 07:01",
                "LINK1|TASK|再去办：没照片|办理中|03-06 07:01", "H1|PROGRESS|还没办好，接着办|办理中|03-06 07:01",
                "SEC|PROGRESS|还没办好，接着办|办理中|03-06 07:01", "LINK1|PROGRESS|不用办了，张家撤回了|已撤回|-",
                "LINK1|PROGRESS|没有撤回，请接着办|办理中|03-06 07:01");
    }

    @Test
    void tellOfQuestionsAnswersAndWhatIsAdded() {
        n = bench.by("H1").of("garbage");
        bench.hand("LINK1").ask(n, "垃圾堆在哪一头？");
        card("H1");
        bench.hand("H1").answer(n, "桥头");
        card("LINK1");
        bench.hand("LINK1").ask(n, "谁堆的呢？");
        bench.passUntil("2026-03-06 18:00");
        card("LINK1");
        bench.hand("H1").supplement(n, "越堆越高了");
        card("LINK1");
        bench.hand("H1").phone(n, "13800000000");
        card("LINK1");
        attach(MediaKind.IMAGE);
        attach(MediaKind.VIDEO);
        bench.hand("SEC").hold(n, LocalDate.of(2026, 3, 12), "等车");
        card("H1");
        card("LINK1");
        bench.hand("SEC").resume(n);
        card("H1");
        card("LINK1");
        bench.hand("SEC").reject(n, "这块地归县里管");
        card("H1");
        bench.hand("H1").appeal(n, "再看看");
        card(Village.TEAM_1);
        is("H1|PROGRESS|请回一句：垃圾堆在哪一头？|等您回话|03-06 17:30", "LINK1|PROGRESS|群众回话了：桥头|办理中|03-06 21:00",
                "LINK1|PROGRESS|没等到回话，请接着办|办理中|03-09 15:30", "LINK1|PROGRESS|补充：越堆越高了|办理中|03-09 15:30",
                "LINK1|PROGRESS|留了电话：13800000000|办理中|03-09 15:30", "LINK1|PROGRESS|补了照片，回“看”看全部|办理中|03-09 15:30",
                "LINK1|PROGRESS|补了视频，要问请回“询问”|办理中|03-09 15:30", "H1|PROGRESS|等到3月12日再办：等车|定了日子办|03-12 08:00",
                "LINK1|PROGRESS|等到3月12日再办：等车|挂账|03-12 08:00", "H1|PROGRESS|接着办了，联户党员李长顺来管|办理中|03-09 15:30",
                "LINK1|PROGRESS|接着办，办好回“完成”|办理中|03-09 15:30", "H1|CLOSED|村里办不了：这块地归县里管|村里办不了|-",
                "TEAM1|TASK|重新看，回1：不同意，再看看|待接单|03-09 17:30");
    }

    private void attach(MediaKind kind) {
        String called = kind == MediaKind.VIDEO ? "视频" : "照片";
        bench.run(work -> bench.acts()
            .noting()
            .attach(work, bench.actor("H1"), work.ticket(n).orElseThrow(),
                    new Attachment("a" + kind, kind, bench.now(), null, false), called, false));
        card("LINK1");
    }

    @Test
    void tellWhoIsLateToCloseAndWhatNobodyClosed() {
        resolve();
        bench.passUntil("2026-03-06 21:00");
        card(Village.TEAM_1);
        card("SEC");
        bench.hand("H1").supplement(n, "真好了");
        is("TEAM1|TASK|请办结，过时间了：换了灯泡和一截线，昨…|待办结|03-08 21:00", "SEC|PROGRESS|过了时间，已请住村工作队办结|待办结|03-08 21:00");
    }

    @Test
    void tellWhatIsOverdueAndListed() {
        bench.passUntil("2026-03-31 09:00");
        card("DESK1");
        card("H1");
        bench.run(work -> {
            bench.acts().digest().write(work);
            return true;
        });
        card("TOWN");
        is("DESK1|REMINDER|超期了，请盯一盯：乡镇党委范镇|待接单|03-04 19:00", "H1|PROGRESS|过了时间，还在催|还没人接|03-07 21:00",
                "TOWN|REMINDER|超期1件，回“超期”看全部|通知|-");
    }

    @Test
    void tellWhereATicketWent() {
        long a = bench.report("H2");
        bench.hand("SEC").merge(a, n);
        card("H2");
        bench.hand("SEC").undo(a);
        card("H2");
        bench.hand("SEC").merge(a, n);
        bench.hand("H2").unmerge(a);
        card("LINK1");
        n = bench.by("stranger").of("streetlight");
        bench.passUntil("2026-03-04 09:30");
        card("DESK1");
        card("stranger");
        bench.hand("stranger").locate(n, Place.ofGrid(bench.network(), "A1", "1组"));
        card("LEAD1");
        bench.elect(Post.GRID_LEADER, "A1", "ELEC1");
        bench.run(work -> {
            bench.acts().succeeding().succeed(work, Post.GRID_LEADER, "A1");
            return true;
        });
        card("ELEC1");
        is("H2|PROGRESS|和#1001一起办了|一起办|-", "H2|PROGRESS|没有并案，还是单独办|还没人接|03-04 11:00",
                "LINK1|TASK|分开单独办，回1接单|待接单|03-04 11:00", "DESK1|TASK|请问清地点，回1接单|待接单|03-04 11:30",
                "stranger|PROGRESS|请回一句：哪个村、几组|还没人接|03-04 11:30", "LEAD1|TASK|回1接单看全文|待接单|03-04 11:30",
                "ELEC1|TASK|接任，手里1件，回“待办”|通知|-");
    }

    /** A template's phrase takes five characters and none but Chinese ones. */
    @Test
    void nameTheStateToVillagersInFiveCharacters() {
        assertThat(Stream
            .of(Say.STATE_ASSIGNED, Say.STATE_AWAITING, Say.STATE_REJECTED, Say.STATE_MERGED, Say.CARD_STATE_ON_HOLD,
                    Say.CARD_STATE_RESOLVED)
            .map(say -> bench.acts().wording().texts().say(say)))
            .allSatisfy(state -> assertThat(state).matches("\\p{IsHan}{1,5}"));
    }

    @Test
    void haveALineOfTheirOwnForEverything() {
        List<String> all = Stream.of(Say.values())
            .filter(say -> say.name().startsWith("CARD_"))
            .map(say -> bench.acts()
                .tell()
                .card(say, say.placeholders().stream().flatMap(p -> Stream.of(p, "甲")).toArray()))
            .toList();
        assertThat(all).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(20));
        assertThat(all.stream().collect(Collectors.groupingBy(line -> line, Collectors.counting())).entrySet())
            .filteredOn(entry -> entry.getValue() > 1)
            .isEmpty();
    }

    @Test
    void cutWhatPeopleWroteAndNotWhatToDo() {
        assertThat(bench.acts().tell().card(Say.CARD_URGENT, "what", "厨房着火了，\n火很大，快来人救一救啊，老人还在里面"))
            .isEqualTo("急！厨房着火了， 火很大，快来…，马上去")
            .hasSize(20);
    }

}
