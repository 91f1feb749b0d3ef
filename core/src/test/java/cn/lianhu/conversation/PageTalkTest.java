package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.page.OwnPage;
import cn.lianhu.page.OwnPage.Doing;
import cn.lianhu.page.OwnPage.Step;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A ticket's page: whose link opens what, and what stands there. */
class PageTalkTest {

    private static final String RESIDENT = "谢桂英";

    private static final Pattern LINK = Pattern.compile("https://lianhu\\.example/t/(\\S+)");

    private final Chat chat = Chat.with(Duration.ofMinutes(10),
            new ChatSettings(false, 20, 60, true, null, "https://lianhu.example"));

    private @Nullable String linked(String who, long number) {
        Matcher link = LINK.matcher(Objects.requireNonNull(chat.from(who).says("进度 " + number).text()));
        return link.find() ? link.group(1) : null;
    }

    private String key(String who, long number) {
        return Objects.requireNonNull(linked(who, number));
    }

    private Optional<OwnPage> page(String key, String browser) {
        return chat.decide(work -> chat.domain().page().page(work, key, browser));
    }

    private OwnPage.@Nullable Whole whole(String key, String browser) {
        return page(key, browser).map(OwnPage::whole).orElse(null);
    }

    private void tap(String key, String browser) {
        chat.decide(work -> {
            chat.domain().pages().tap(work, key, browser);
            return true;
        });
    }

    private long lamp() {
        Matcher number = Pattern.compile("#(\\d+)")
            .matcher(Objects.requireNonNull(chat.from(RESIDENT).says("3组桥头的路灯不亮").text()));
        assertThat(number.find()).isTrue();
        return Long.parseLong(number.group(1));
    }

    @Test
    void showsNumberAndStateToAnybodyAndTheRestToTheFirstWhoTaps() {
        String key = key(RESIDENT, lamp());
        OwnPage bare = page(key, "").orElseThrow();
        assertThat(bare.whole()).isNull();
        assertThat(bare.free()).isTrue();
        assertThat(bare.category()).isEqualTo("路灯照明");

        tap(key, "his");
        tap(key, "another's");

        assertThat(Objects.requireNonNull(whole(key, "his")).words()).contains("桥头");
        assertThat(whole(key, "another's")).isNull();
        assertThat(page(key, "another's").orElseThrow().free()).isFalse();
    }

    @Test
    void isTiedAnewByANewerLinkAndNotByAnOlderOne() {
        long number = lamp();
        String old = key(RESIDENT, number);
        chat.later(Duration.ofMinutes(1));
        tap(key(RESIDENT, number), "his");
        tap(old, "another's");
        assertThat(whole(old, "another's")).isNull();
        assertThat(whole(old, "his")).isNotNull();

        chat.later(Duration.ofMinutes(1));
        String newer = key(RESIDENT, number);
        tap(newer, "new phone");
        assertThat(whole(newer, "new phone")).isNotNull();
        assertThat(whole(newer, "his")).isNull();
    }

    @Test
    void isTiedToWhoIsRecognisedAsWhoseLinkItIsAndToNobodyElse() {
        long number = lamp();
        String key = key(RESIDENT, number);
        tap(key, "a stranger's");
        recognised(key, "another's", "李长顺");
        assertThat(whole(key, "another's")).isNull();
        recognised(key, "his", RESIDENT);
        assertThat(whole(key, "his")).isNotNull();
        assertThat(whole(key, "a stranger's")).isNull();
    }

    private void recognised(String key, String browser, String who) {
        chat.decide(work -> {
            chat.domain().pages().recognised(work, key, browser, chat.contact(who));
            return true;
        });
    }

    private Reply photo(String message, long number) {
        return chat.decide(work -> chat.domain()
            .inbound()
            .onPage(new Inbound.Media(message, chat.contact(RESIDENT), chat.now(), MediaKind.IMAGE, "M1", null), number)
            .apply(work));
    }

    @Test
    void takesAPhotoForItsTicketAloneWhileItIsOpen() {
        long older = lamp();
        chat.later(Duration.ofHours(1));
        long number = Long.parseLong(Objects.requireNonNull(chat.from(RESIDENT).says("新问题 水管漏了").text())
            .replaceFirst("(?s).*?#(\\d+).*", "$1"));
        assertThat(whole(tapped(older), "his").photo()).isTrue();

        assertThat(photo("p1", older).text()).contains("#" + older);
        assertThat(chat.ticket(older).attachments()).singleElement().extracting(Attachment::staff).isEqualTo(false);
        assertThat(chat.ticket(number).attachments()).as("though it was reported last").isEmpty();
        assertThat(chat.lastTold("李长顺")).contains("#" + older);

        chat.from(RESIDENT).says("撤回 " + older);
        photo("p2", older);
        assertThat(chat.ticket(older).attachments()).hasSize(1);
        assertThat(whole(key(RESIDENT, older), "his").photo()).isFalse();
    }

    private String tapped(long number) {
        String key = key(RESIDENT, number);
        tap(key, "his");
        return key;
    }

    @Test
    void opensForNobodyWhoseLinkItIsNot() {
        long number = lamp();
        String key = key(RESIDENT, number);
        assertThat(page(key.replaceFirst("^\\d+", "" + (number + 1)), "")).isEmpty();
        assertThat(page(key.substring(0, key.length() - 1) + (key.endsWith("A") ? "B" : "A"), "")).isEmpty();
        assertThat(page(key.replaceFirst("-[0-9a-z]+-", "-0-"), "")).isEmpty();
        assertThat(page("1001", "")).isEmpty();
    }

    @Test
    void hasNoLinkForWhatIsKeptInConfidence() {
        long number = lamp();
        String key = key(RESIDENT, number);
        chat.from(RESIDENT).says("保密");
        assertThat(linked(RESIDENT, number)).isNull();
        assertThat(page(key, "")).isEmpty();
    }

    @Test
    void tellsTheRoadAndWhatHeMaySay() {
        long number = lamp();
        String key = key(RESIDENT, number);
        tap(key, "his");
        assertThat(Objects.requireNonNull(whole(key, "his")).doings()).extracting(Doing::word)
            .contains("补充", "催办", "撤回")
            .doesNotContain("满意", "接单", "办结", "可以说是我");

        chat.from("李长顺").says("接单 " + number);
        chat.from("李长顺").says("完成 " + number + " 灯泡换了");
        chat.from("吴志远").says("办结 " + number);

        OwnPage.Whole whole = Objects.requireNonNull(whole(key, "his"));
        assertThat(whole.doings()).extracting(Doing::word).contains("满意", "没修好");
        assertThat(whole.road()).filteredOn(Step::here).extracting(Step::name).containsExactly("办结");
        assertThat(whole.closing()).contains("灯泡换了");
        assertThat(whole.history()).extracting(OwnPage.Happened::what).contains("您反映了", "李长顺接了", "说办好了，等人看过", "办结");
    }

    @Test
    void isThereForThirtyDaysAfterTheEnd() {
        long number = lamp();
        String key = key(RESIDENT, number);
        chat.from(RESIDENT).says("撤回 " + number);
        chat.later(Duration.ofDays(29));
        assertThat(page(key, "")).isPresent();
        chat.later(Duration.ofDays(2));
        assertThat(page(key, "")).isEmpty();
    }

    @Test
    void isForgottenWithThePerson() {
        String key = key(RESIDENT, lamp());
        tap(key, "his");
        chat.from(RESIDENT).says("删除我的信息");
        chat.from(RESIDENT).says("确认删除");
        assertThat(page(key, "his")).isEmpty();
    }

}
