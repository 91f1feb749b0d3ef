package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.desk.Entered;
import cn.lianhu.desk.TicketLine;
import cn.lianhu.desk.TicketSheet;
import cn.lianhu.desk.TicketSheet.Doing;
import cn.lianhu.desk.Today;
import cn.lianhu.desk.Unreached;
import cn.lianhu.network.Post;
import cn.lianhu.people.NoWay;
import cn.lianhu.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 工作台: getting in by what the chat gives, and what is there to see. */
class DeskTalkTest {

    private static final String MEMBER = "李长顺";

    private static final Pattern CODE = Pattern.compile("登录码：(\\d{4}) (\\d{4})");

    private static final Pattern LINK = Pattern.compile("https://lianhu\\.example/desk/in\\?k=([0-9A-Z]+)");

    private final Chat chat = Chat.demo();

    private String code(String who) {
        Matcher code = CODE.matcher(chat.from(who).says("工作台").text());
        assertThat(code.find()).isTrue();
        return code.group(1) + code.group(2);
    }

    private Entered typed(String code, String session) {
        return chat.decide(work -> chat.domain().door().typed(work, code, session, "Windows 上的 Edge", "10.0.0.7"));
    }

    private Optional<Person> in(String session) {
        return chat.decide(work -> chat.domain().door().who(work, session));
    }

    private void comeIn(String who, String session) {
        assertThat(typed(code(who), session)).isEqualTo(Entered.IN);
    }

    @Test
    void letsOneBrowserInByTheCodeOnceAndSaysSo() {
        String code = code(MEMBER);

        assertThat(typed(code, "s1")).isEqualTo(Entered.IN);
        assertThat(chat.lastTold(MEMBER)).contains("Windows 上的 Edge", "10.0.0.7", "不是我登录的");
        assertThat(in("s1")).map(Person::contact).contains(chat.contact(MEMBER));
        assertThat(typed(code, "s2")).isEqualTo(Entered.UNKNOWN);
        assertThat(in("s2")).isEmpty();
    }

    @Test
    void letsOneBrowserInByTheLinkInstead() {
        String answer = chat.from(MEMBER).says("工作台").text();
        Matcher link = LINK.matcher(answer);
        Matcher code = CODE.matcher(answer);
        assertThat(link.find() && code.find()).isTrue();

        assertThat(chat
            .<Entered>decide(work -> chat.domain().door().linked(work, link.group(1), "s1", "Edge", "10.0.0.7")))
            .isEqualTo(Entered.IN);
        assertThat(typed(code.group(1) + code.group(2), "s2")).isEqualTo(Entered.UNKNOWN);
    }

    @Test
    void isNamedInTheHelpOfMembers() {
        assertThat(chat.from(MEMBER).says("帮助").text()).contains(">工作台</a>");
        assertThat(chat.from("谢大山").says("帮助").text()).doesNotContain("工作台");
    }

    @Test
    void givesAWayInForFiveMinutesAndOnlyTheLast() {
        String first = code(MEMBER);
        String second = code(MEMBER);
        assertThat(typed(first, "s1")).isEqualTo(Entered.UNKNOWN);
        chat.later(Duration.ofMinutes(5));
        assertThat(typed(second, "s1")).isEqualTo(Entered.UNKNOWN);
    }

    @Test
    void looksAtNoMoreCodesFromAnAddressAfterTenWrongOnesWithinTheHour() {
        for (int i = 0; i < 10; i++) {
            assertThat(typed("0000000" + i, "s1")).isEqualTo(Entered.UNKNOWN);
        }
        String code = code(MEMBER);
        assertThat(typed(code, "s1")).isEqualTo(Entered.TOO_MANY);
        assertThat(chat.<Entered>decide(work -> chat.domain().door().typed(work, code, "s1", "Edge", "10.0.0.8")))
            .isEqualTo(Entered.IN);
        chat.later(Duration.ofHours(1));
        comeIn(MEMBER, "s2");
    }

    @Test
    void keepsASessionForTwoHoursUnusedAndTwelveAtMost() {
        comeIn(MEMBER, "s1");
        chat.later(Duration.ofMinutes(119));
        assertThat(in("s1")).isPresent();
        chat.later(Duration.ofMinutes(1));
        assertThat(in("s1")).isEmpty();

        comeIn(MEMBER, "s2");
        for (int i = 0; i < 11; i++) {
            chat.later(Duration.ofHours(1));
            chat.decide(work -> {
                chat.domain().door().seen(work, "s2");
                return null;
            });
            assertThat(in("s2")).isPresent();
        }
        chat.later(Duration.ofHours(1));
        assertThat(in("s2")).isEmpty();
    }

    @Test
    void isLeftByTheTapByLeavingAndByAnewBinding() {
        comeIn(MEMBER, "s1");
        chat.from(MEMBER).says("不是我登录的").answered("都退出来了");
        assertThat(in("s1")).isEmpty();

        comeIn(MEMBER, "s2");
        chat.decide(work -> {
            chat.domain().door().leave(work, "s2");
            return null;
        });
        assertThat(in("s2")).isEmpty();

        comeIn(MEMBER, "s3");
        chat.from("M0003").says("重置绑定 " + MEMBER).answered(MEMBER);
        assertThat(in("s3")).isEmpty();
    }

    @Test
    void isNoWordForWhoIsNobodyOfTheStaffNorTheTapWhereNobodyIsIn() {
        chat.from("谢桂英").says("工作台").without("登录码");
        chat.from(MEMBER).says("不是我登录的").answered("没有人登录着");
    }

    @Test
    void saysSoWhereThereIsNone() {
        Chat.with(Duration.ofMinutes(10), new ChatSettings(false, 20, 60, true, null, null))
            .from(MEMBER)
            .says("工作台")
            .answered("没有开通");
    }

    @Test
    void showsWhatWaitsForHimAndWhatHeMayDoWithIt() {
        long number = chat.from("谢桂英").says("三组路口的灯不亮").number();
        String handler = chat.ticket(number).handling().first();

        Today today = today("o-" + handler);
        assertThat(today.toAccept()).singleElement().satisfies(line -> {
            assertThat(line.ticket()).isEqualTo(number);
            assertThat(line.words()).contains("灯不亮");
            assertThat(line.late()).isFalse();
        });
        assertThat(today.toClose()).isEmpty();

        TicketSheet sheet = sheet(handler, number).orElseThrow();
        assertThat(sheet.words()).contains("灯不亮");
        assertThat(sheet.history()).isNotEmpty();
        assertThat(sheet.doings()).contains(new Doing("接单", false), new Doing("完成", true))
            .extracting(Doing::word)
            .doesNotContain("办结");
    }

    private Today today(String contact) {
        return chat.decide(work -> chat.domain().desk().today(work, work.person(contact)));
    }

    @Test
    void tellsThoseAboveWhatIsAboutToClimbAndNobodyElse() {
        long number = chat.from("谢桂英").says("三组路口的灯不亮").number();
        String secretary = "o-" + chat.secretaryOf(chat.network()
            .branch(Objects.requireNonNull(chat.ticket(number).place().branch()))
            .orElseThrow()
            .name());
        assertThat(today(secretary).below()).extracting(TicketLine::ticket).contains(number);
        String foreign = chat.network()
            .branches()
            .stream()
            .filter(b -> !b.code().equals(chat.ticket(number).place().branch()))
            .flatMap(b -> chat.network().holders(Post.SECRETARY, b.code()).stream())
            .filter(m -> !secretary.equals("o-" + m))
            .findFirst()
            .orElseThrow();
        assertThat(today("o-" + foreign).below()).isEmpty();
    }

    @Test
    void tellsWhomOfTheVillageNoMessageReachesAndWhatToDo() {
        String branch = Objects.requireNonNull(chat.network().membersNamed(MEMBER).getFirst().branch());
        String secretary = chat.network().holders(Post.SECRETARY, branch).getFirst();
        assertThat(today("o-" + secretary).unreached()).extracting(Unreached::name).noneMatch(n -> n.contains(MEMBER));

        chat.from(MEMBER).unfollows();

        assertThat(today("o-" + secretary).unreached()).filteredOn(one -> one.name().contains(MEMBER))
            .singleElement()
            .satisfies(one -> assertThat(one.why()).isEqualTo(NoWay.UNFOLLOWED));
    }

    @Test
    void showsNothingOfATicketToWhoMayNotSeeIt() {
        long number = chat.from("谢桂英").says("三组路口的灯不亮").number();
        String elsewhere = chat.network()
            .members()
            .stream()
            .filter(m -> chat.network().postsOf(m.id()).isEmpty()
                    && !m.id().equals(chat.ticket(number).handling().first()))
            .findFirst()
            .orElseThrow()
            .id();
        assertThat(sheet(elsewhere, number)).isEmpty();
        assertThat(sheet(elsewhere, 999_999)).isEmpty();
    }

    private Optional<TicketSheet> sheet(String member, long number) {
        return chat.decide(work -> chat.domain().desk().ticket(work, work.person("o-" + member), number));
    }

    private List<TicketLine> alike(String member, long number) {
        return chat.decide(work -> chat.domain()
            .desk()
            .alike(work, work.person("o-" + member), work.ticket(number).orElseThrow()));
    }

    @Test
    void showsOpenOnesOfItsKindNearbyUnlessTheyWouldTellItsKind() {
        long one = chat.from("谢桂英").says("三组路口的灯不亮").number();
        long other = chat.from("肖东升").says("祠堂门口的路灯不亮").number();
        long secret = chat.from("肖东升").says("篮球场的路灯坏了，保密").number();
        String secretary = chat.network().holders(Post.SECRETARY, chat.ticket(one).place().branch()).getFirst();
        String township = chat.network().holders(Post.TOWNSHIP, chat.ticket(one).place().township()).getFirst();

        assertThat(alike(secretary, one)).extracting(TicketLine::ticket).containsExactly(other);
        assertThat(alike(secretary, secret)).extracting(TicketLine::ticket).containsExactlyInAnyOrder(one, other);
        assertThat(sheet(township, secret))
            .hasValueSatisfying(sheet -> assertThat(sheet.category()).doesNotContain("路灯"));
        assertThat(alike(township, one)).extracting(TicketLine::ticket).containsExactly(other);
        assertThat(alike(township, secret)).isEmpty();
    }

}
