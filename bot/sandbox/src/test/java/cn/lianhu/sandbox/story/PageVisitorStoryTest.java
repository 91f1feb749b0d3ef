package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A ticket's page where the platform says who opens it. */
class PageVisitorStoryTest {

    private static final World WORLD = World.start(Account.PLAIN, "--lianhu.pages.oauth=true",
            "--lianhu.public-url=http://localhost:8080", "--lianhu.wechat.open-url=https://open.example");

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/t/[0-9]+-[0-9a-z]+-[0-9A-Z]+)");

    private static final Pattern STATE = Pattern.compile("state=([0-9a-f]{32})#wechat_redirect$");

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    private static String asked(DeskBrowser browser, String page) {
        URI to = browser.opens(page).sentTo();
        assertThat(to.toString()).startsWith("https://open.example/connect/oauth2/authorize?appid=" + Account.APP_ID
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080" + page.replace("/", "%2F")
                + "%2Fwho&response_type=code&scope=snsapi_base&state=");
        Matcher state = STATE.matcher(to.toString());
        assertThat(state.find()).isTrue();
        return state.group(1);
    }

    @Test
    void opensForWhoReportedItInHisWechatAndForNobodyElse() {
        WORLD.clock().toMonday("10:00");
        Person resident = WORLD.village().resident(1);
        long number = resident.says("路口的灯又不亮咯，晚上看不见").number();
        Matcher link = LINK.matcher(resident.says("进度 " + number).text());
        assertThat(link.find()).isTrue();
        String page = link.group(1);

        DeskBrowser elsewhere = new DeskBrowser(WORLD).opens(page)
            .is(200)
            .reads("#" + number, "用报的那个微信打开")
            .readsNot("看不见", "<button");
        elsewhere.sendsOnly(page, Map.of("mine", "1")).is(200).readsNot("看不见");

        DeskBrowser others = DeskBrowser.inWechat(WORLD);
        String state = asked(others, page);
        others.opens(page + "/who?code=somebody-else&state=" + state).isSentTo(page + "?asked");
        others.opens(page + "?asked").is(200).reads("用报的那个微信打开").readsNot("看不见");

        DeskBrowser his = DeskBrowser.inWechat(WORLD);
        his.opens(page + "/who?code=" + resident.openid() + "&state=" + state).isSentTo(page + "?asked");
        his.opens(page + "?asked").is(200).readsNot("看不见");
        his.opens(page + "/who?code=" + resident.openid() + "&state=" + asked(his, page)).isSentTo(page + "?asked");
        his.opens(page + "?asked").is(200).reads("看不见", ">催办</button>");
        his.opens(page).is(200).reads("看不见");
        others.opens(page + "?asked").readsNot("看不见");
    }

}
