package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.calendar.Hours;
import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.NoWay;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.Hand;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscalationTest {

    private final Bench bench = new Bench();

    private List<String> climb(long n) {
        return bench.store()
            .historyOf(n)
            .stream()
            .filter(e -> e.event() == TicketEvent.ESCALATE)
            .map(e -> e.at().atZone(Hours.ZONE).toLocalDateTime() + " " + e.level())
            .toList();
    }

    @Test
    void liftsAUtilityFromTheMemberToTheTownshipAtTheExactMoments() {
        long n = bench.report("H1");

        bench.passUntil("2026-03-06 09:00");

        assertThat(climb(n)).containsExactly("2026-03-04T11:00 GRID", "2026-03-04T13:00 BRANCH",
                "2026-03-04T15:00 WORK_TEAM", "2026-03-04T17:00 TOWNSHIP");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TOWN");
        assertThat(bench.ticket(n).handling().past()).containsExactly("LINK1", "LEAD1", "SEC", "TEAM1", "TEAM2");
        assertThat(bench.ticket(n).clocks().overdue()).isTrue();
    }

    @Test
    void saysThatTheHandlerCouldNotBeReachedWhenHisTaskIsStillKept() {
        long n = bench.report("H1");
        bench.keepFor("LINK1");
        bench.passUntil("2026-03-04 11:00");

        assertThat(bench.last(n).note()).contains("没联系上联户党员李长顺", "今天上午11点");
        assertThat(bench.lastTold("LEAD1")).contains("没联系上联户党员李长顺");

        bench.passUntil("2026-03-04 13:00");
        assertThat(bench.last(n).note()).contains("网格长陈秀英到今天下午1点没接单");
    }

    @Test
    void saysThatNobodyOfAPostCouldBeReachedOnlyOfAllOfThem() {
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 15:00");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TEAM1", "TEAM2");
        bench.keepFor("TEAM1");
        bench.passUntil("2026-03-04 17:00");

        assertThat(bench.store()
            .historyOf(n)
            .stream()
            .filter(e -> e.event() == TicketEvent.ESCALATE)
            .toList()
            .getLast()
            .note()).contains("没接单");
    }

    @Test
    void saysThatHeDidNotAnswerWhenOnlyAnOlderTaskIsKept() {
        long n = bench.report("H1");
        bench.keepFor("LINK1");
        bench.hand("DESK1").forward(n, "李长顺");
        bench.keepFor("DESK1");
        bench.passUntil("2026-03-04 10:00");
        bench.hand("LINK1").accept(n);
        bench.passUntil("2026-03-31 11:00");

        assertThat(bench.store().historyOf(n).stream().map(HistoryEntry::note)).anyMatch(x -> x.contains("没办好"))
            .noneMatch(x -> x.contains("没联系上联户党员李长顺"));
    }

    @Test
    void saysWhoCouldNotBeToldOfAnUrgentOne() {
        bench.unbind("SEC");
        long n = bench.by("H1").urgent().of("power");
        assertThat(bench.last(n).note()).contains("联户党员", "书记吴志远没绑定微信");

        bench.bind("SEC");
        bench.leave("SEC", "2026-04-01 08:00", null);
        bench.elect(Post.GRID_LEADER, "A1");
        assertThat(bench.last(bench.by("H1").urgent().of("power")).note()).contains("网格长空缺", "书记吴志远请假");
        assertThat(bench.last(bench.report("H1")).note()).doesNotContain("书记");
    }

    @Test
    void saysWhyThePlatformDoesNotReachSomebody() {
        for (NoWay why : NoWay.values()) {
            bench.run(work -> {
                work.save(work.staff("LINK1").unreachable(why));
                return null;
            });
            assertThat(bench.last(bench.report("H1")).note()).contains("联户党员李长顺" + switch (why) {
                case UNFOLLOWED -> "取消了关注";
                case SWITCHED_OFF -> "关掉了公众号消息";
                case BLACKLISTED -> "在公众号黑名单里";
                case NOT_FOUND -> "的微信号失效了";
                case LIMITED -> "的微信账号被限制";
            });
        }
    }

    @Test
    void liftsAnOrdinaryOneOverTheWeekendByTheHoursOfEachLevel() {
        long n = bench.at("2026-03-06 09:00").by("H1").of("garbage");

        bench.passUntil("2026-03-31 09:00");

        assertThat(climb(n)).containsExactly("2026-03-07T21:00 GRID", "2026-03-09T21:00 BRANCH",
                "2026-03-11T17:30 WORK_TEAM", "2026-03-12T17:30 TOWNSHIP");
    }

    @Test
    void liftsAnUrgentOneEveryTenMinutesAtNightToo() {
        long n = bench.at("2026-03-04 22:00").by("H1").urgent().of("power");

        bench.passUntil("2026-03-04 23:00");

        assertThat(climb(n)).containsExactly("2026-03-04T22:10 GRID", "2026-03-04T22:20 BRANCH",
                "2026-03-04T22:30 WORK_TEAM", "2026-03-04T22:40 TOWNSHIP");
        assertThat(bench.notices("TOWN").filter(x -> x.kind() == NoticeKind.TASK).findFirst().orElseThrow().notBefore())
            .isEqualTo(China.at("2026-03-04 22:40"));
        assertThat(bench.notices("H1").map(Notice::notBefore).findFirst().orElseThrow())
            .isEqualTo(China.at("2026-03-04 22:10"));
    }

    @Test
    void holdsOtherNoticesOfTheNightUntilSeven() {
        bench.at("2026-03-04 22:00").report("H1");

        assertThat(bench.notices("LINK1").map(Notice::notBefore).toList())
            .containsExactly(China.at("2026-03-05 07:00"));
    }

    @Test
    void tellsNewAndOldHandlerAndTheReporter() {
        long n = bench.report("H1");
        bench.hush().passUntil("2026-03-04 11:00");

        assertThat(bench.lastTold("LEAD1")).contains("#1001", "路灯照明", "灯又不亮咯", "李长顺到今天上午11点没接单", "下午1点前");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "已请网格长陈秀英接手", "接单 1001");
        assertThat(bench.lastTold("H1")).contains("#1001", "李长顺", "这会儿联系不上", "网格长陈秀英", "下午1点", "电话：138");
        assertThat(bench.last(n).note()).isEqualTo("联户党员李长顺到今天上午11点没接单");
        assertThat(bench.last(n).by()).isNull();
    }

    @Test
    void tellsTheReporterOnceADayAtMost() {
        bench.report("H1");
        bench.hush().passUntil("2026-03-04 20:00");
        assertThat(bench.notices("H1").filter(x -> x.fate() == Notice.Fate.PENDING)).hasSize(1);
        assertThat(bench.notices("H1").skip(1)).hasSize(4).allSatisfy(next -> {
            assertThat(next.fate()).isEqualTo(Notice.Fate.KEPT);
            assertThat(next.text()).contains("说好的时间");
        });

        long n = bench.at("2026-03-05 19:30").report("H2");
        bench.passUntil("2026-03-06 08:00");
        assertThat(climb(n)).containsExactly("2026-03-06T07:30 GRID");
        assertThat(bench.told("H2")).hasSize(1);
    }

    @Test
    void remindsTheHandlerOnceWhenMostIsUsed() {
        long n = bench.report("H1");
        bench.hush().passUntil("2026-03-04 10:36");

        assertThat(bench.whoWasTold()).containsExactly("LINK1");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "还有24分钟", "张家");
        assertThat(bench.notices("LINK1").toList().getLast().kind()).isEqualTo(NoticeKind.REMINDER);
        bench.hand("LINK1").accept(n);
        bench.hush().passUntil("2026-03-05 20:59");
        assertThat(bench.told("LINK1")).hasSize(1);
        assertThat(bench.lastTold("LINK1")).contains("#1001", "今天晚上9点");
    }

    @Test
    void liftsWhatIsNotResolvedInTime() {
        long n = bench.report("H1");
        bench.hand("LINK1").accept(n);
        bench.hush().passUntil("2026-03-05 21:00");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(bench.lastTold("H1")).contains("没办完");
        assertThat(bench.last(n).note()).contains("没办好");
        assertThat(bench.ticket(n).clocks().respondBy()).isEqualTo(China.at("2026-03-06 09:00"));
    }

    @Test
    void isLiftedByTheResolveLimitHoweverOftenItIsForwarded() {
        long n = bench.report("H1");
        for (String name : List.of("余开兴", "范家旺", "余开兴")) {
            bench.hand("LEAD1").forward(n, name);
        }
        bench.hand("ELEC1").accept(n);
        bench.passUntil("2026-03-05 21:00");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
    }

    @Test
    void isNotLiftedWhileItStands() {
        long n = bench.by("H1").of("garbage");
        bench.hand("SEC").hold(n, LocalDate.of(2026, 3, 31), "等配件");
        long resolved = bench.by("H2").of("garbage");
        bench.hand("LINK1").resolve(resolved, "扫了");
        bench.passUntil("2026-03-30 09:00");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.MEMBER);
        assertThat(bench.ticket(resolved).level()).isEqualTo(Level.MEMBER);
    }

    @Test
    void skipsAVacantPostWithTheReasonInTheHistory() {
        long n = bench.report("H3");
        bench.passUntil("2026-03-04 11:00");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.BRANCH);
        assertThat(bench.last(n).note()).contains("网格长空缺");
    }

    @Test
    void skipsWhoCannotBeTold() {
        bench.unbind("LEAD1");
        bench.unfollow("SEC");
        bench.leave("TEAM1", "2026-04-01 08:00", null);
        bench.leave("TEAM2", "2026-04-01 08:00", null);
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 11:00");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.TOWNSHIP);
        assertThat(bench.last(n).note()).contains("网格长陈秀英没绑定微信", "书记吴志远取消了关注", "住村工作队官明请假", "住村工作队饶荣请假");
    }

    @Test
    void asksTheDeputyOfWhoIsOnLeave() {
        bench.leave("LEAD1", "2026-04-01 08:00", "ELEC1");
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 11:00");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("ELEC1");
        assertThat(bench.last(n).note()).contains("网格长陈秀英请假，由余开兴代");
        assertThat(bench.hand("ELEC1").accept(n).done()).isTrue();
    }

    @Test
    void skipsADeputyWhoHadItOrIsAwayHimself() {
        bench.leave("LEAD1", "2026-04-01 08:00", "LINK1");
        bench.leave("SEC", "2026-04-01 08:00", "ELEC1");
        bench.unfollow("ELEC1");
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 11:00");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.WORK_TEAM);
        assertThat(bench.last(n).note()).contains("网格长陈秀英请假", "书记吴志远请假");
    }

    @Test
    void skipsTheReporterAndWhomItIsAbout() {
        long own = bench.by("LEAD1").of("streetlight");
        assertThat(bench.ticket(own).handling().handlers()).containsExactly("SEC");
        assertThat(bench.last(own).note()).contains("网格长陈秀英就是反映人");

        long about = bench.by("H1").confidential().about("LEAD1").of("streetlight");
        bench.passUntil("2026-03-04 11:00");
        assertThat(bench.ticket(about).level()).isEqualTo(Level.BRANCH);
        assertThat(bench.last(about).note()).contains("反映的就是网格长陈秀英");
    }

    @Test
    void skipsWhoHadItOneLevelBelow() {
        long n = bench.report("H5");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("SEC");
        bench.passUntil("2026-03-04 11:00");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.WORK_TEAM);
        assertThat(bench.last(n).note()).contains("网格长吴志远已经办过", "书记吴志远已经办过");
    }

    @Test
    void isTheDesksWhenNobodyCanBeReached() {
        for (String holder : List.of("LEAD1", "SEC", "TEAM1", "TEAM2", "TOWN", "DESK2")) {
            bench.unfollow(holder);
        }
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 11:00");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.COUNTY);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("DESK1");
    }

    @Test
    void isTheDesksEvenWhenTheDeskCannotBeReached() {
        for (String holder : List.of("LEADB", "SECB", "TOWNU", "DESK1", "DESK2")) {
            bench.unbind(holder);
        }
        long n = bench.report("HB");
        bench.passUntil("2026-03-04 11:00");

        assertThat(bench.ticket(n).handling().handlers()).containsExactly("DESK1", "DESK2");
        assertThat(bench.notices("DESK1").map(Notice::fate).toList()).contains(Notice.Fate.KEPT);
    }

    @Test
    void marksWhatIsOverdueAtTheTownshipOnceAndTellsDeskAndTownshipAtOnce() {
        long n = bench.report("H1");
        bench.hand("SEC").forward(n, "范镇");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.MEMBER);
        bench.hand("DESK1").forward(n, "范镇");
        bench.hush().passUntil("2026-03-04 11:00");

        Ticket late = bench.ticket(n);
        assertThat(late.level()).isEqualTo(Level.TOWNSHIP);
        assertThat(late.clocks().overdue()).isTrue();
        assertThat(bench.whoWasTold()).containsExactly("DESK1", "DESK2", "H1", "TOWN");
        assertThat(bench.notices("H1").map(Notice::fate)).containsExactly(Notice.Fate.KEPT);
        assertThat(bench.lastTold("DESK1")).contains("#1001", "超期", "乡镇党委范镇");
        int length = bench.store().historyOf(n).size();
        bench.hush().passUntil("2026-05-04 11:00");
        assertThat(bench.store().historyOf(n)).hasSize(length);
        assertThat(bench.whoWasTold()).isEmpty();
    }

    @Test
    void marksOnceWhatTheTownshipForwardsWhenItIsOverdueAlready() {
        long n = bench.report("H1");
        bench.hand("DESK1").forward(n, "范镇");
        bench.passUntil("2026-03-04 11:00");
        bench.hand("TOWN").forward(n, "余开兴");
        bench.hush().passUntil("2026-03-04 13:00");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TOWN");
        bench.passUntil("2026-03-04 14:50").hush().passUntil("2026-03-04 15:00");

        assertThat(bench.ticket(n).clocks().overdue()).isTrue();
        assertThat(bench.whoWasTold()).containsExactly("H1");
        assertThat(bench.notices("H1").map(Notice::fate)).containsExactly(Notice.Fate.KEPT);
    }

    @Test
    void doesNothingForAMomentThatIsNoLongerTheLimit() {
        long n = bench.report("H1");
        Bench.Next due = bench.next().orElseThrow();
        Hand member = bench.hand("LINK1");
        member.accept(n);
        List<HistoryEntry> before = List.copyOf(bench.store().historyOf(n));
        bench.pass(due);

        assertThat(bench.store().historyOf(n)).isEqualTo(before);
    }

}
