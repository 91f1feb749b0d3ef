package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.media.SomePhoto;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A ticket's page, as browsers of who reported it and of others see it. */
class PageStoryTest {

    private static final World WORLD = World.start(Account.PLAIN);

    private static final Pattern LINK = Pattern.compile("(/t/[0-9]+-[0-9a-z]+-[0-9A-Z]+)");

    private static final Pattern PHOTOS = Pattern.compile("action=\"(/t/[^\"]+/photo\\?once=[^\"]+)\"");

    private final Village village = WORLD.village();

    private final Person resident = village.resident(1);

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    private static DeskBrowser browser() {
        return new DeskBrowser(WORLD);
    }

    private String link(long number) {
        Matcher link = LINK.matcher(resident.says("进度 " + number).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void isForTheFirstWhoTapsAndTakesWhatHeMaySayOnce() {
        WORLD.clock().toMonday("10:00");
        long number = resident.says("路口的灯又不亮咯，晚上<b>看不见</b>").number();
        String page = link(number);
        DeskBrowser his = browser().opens(page).is(200).reads("#" + number, "这是我报的").readsNot("看不见");
        his.sends(page, Map.of()).isSentTo(page);
        his.opens(page).is(200).reads("看不见", ">催办</button>").readsNot("<b>", "<script", ">接单</button>");
        assertThat(his.page().headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(his.page().headers().firstValue("Content-Security-Policy").orElse(""))
            .contains("default-src 'none'");

        DeskBrowser others = browser().opens(page).is(200).reads("别的手机上看过了").readsNot("看不见", "<button");
        others.sendsOnly(page, Map.of("mine", "1")).isSentTo(page);
        others.opens(page).readsNot("看不见");
        others.sendsOnly(page, Map.of("word", "撤回", "once", "00000000-0000-0000-0000-000000000000"));
        WORLD.ticket(number).is(TicketState.ASSIGNED);

        Map<String, String> more = new HashMap<>(his.opens(page).hidden());
        more.put("word", "补充");
        more.put("more", "老人晚上不敢走");
        his.sendsOnly(page, more).is(200).reads("老人晚上不敢走");
        his.sendsOnly(page, more).is(200);
        assertThat(WORLD.ticket(number).history(TicketEvent.SUPPLEMENT)).hasSize(1);
        his.opens(page).sends(page, Map.of("word", "接单")).reads("不能这样");

        his.opens(page).sends(page, Map.of("word", "撤回")).is(200);
        WORLD.ticket(number).is(TicketState.WITHDRAWN);
    }

    private static String photos(DeskBrowser browser) {
        Matcher form = PHOTOS.matcher(browser.page().body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    @Test
    void takesAPhotoOnceWithoutWhatTheCameraWrote() {
        WORLD.clock().toMonday("10:00");
        Person member = village.who(Role.LINKED).bound();
        long number = resident.says("新问题 桥头的护栏断了").number();
        String page = link(number);
        byte[] photo = SomePhoto.jpeg(6, ByteOrder.BIG_ENDIAN);
        DeskBrowser his = browser().opens(page).sends(page, Map.of()).opens(page).reads("发这张照片");
        String photos = photos(his);

        his.handsIn(photos, photo).is(200).reads("照片", "#" + number);
        his.handsIn(photos, photo).is(200);
        assertThat(WORLD.ticket(number).json().path("attachments")).hasSize(1);
        member.isTold("#" + number);
        Eventually.holds("the photo is shown", () -> his.takes(page + "/media/0").statusCode() == 200);
        assertThat(new String(his.takes(page + "/media/0").body(), StandardCharsets.ISO_8859_1))
            .doesNotContain(SomePhoto.PLACE);

        his.opens(page).handsIn(photos(his), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).is(200).reads("没收到照片");
        his.opens(page).handsIn(photos(his), new byte[11_000_000]).is(200).reads("太大了");
        browser().handsIn(photos, Map.of(), photo).is(200).reads("别的手机上看过了").readsNot("护栏");
        browser().handsIn("/t/1001/photo", Map.of(), photo).is(404);
        his.opens(page).handsIn(page + "/photo", photo).is(200).reads("没收到照片");
        assertThat(WORLD.ticket(number).json().path("attachments")).hasSize(1);
    }

    @Test
    void isNoneForWhatNobodyGaveALinkTo() {
        WORLD.clock().toMonday("10:00");
        String page = link(resident.says("新问题 门口的水管漏了").number());
        String other = page.substring(0, page.length() - 1) + (page.endsWith("A") ? "B" : "A");
        browser().opens(other).is(404).reads("打不开了");
        browser().opens("/t/1001").is(404).reads("打不开了");
        browser().opens(page + "/media/0").is(404);
        browser().sendsOnly(other, Map.of("mine", "1")).isSentTo(other);
    }

}
