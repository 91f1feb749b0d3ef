package cn.lianhu.sandbox.browser;

import static cn.lianhu.sandbox.browser.Desk.LEADER;
import static cn.lianhu.sandbox.browser.Desk.MEMBER;
import static cn.lianhu.sandbox.browser.Desk.RESIDENT;
import static cn.lianhu.sandbox.browser.Desk.SECRETARY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StreetlightOnThePageTest extends WithBrowser {

    private static final Path PHOTO = Path.of("src/main/resources/phones/samples/dark-road.jpg");

    @Test
    void climbsWhenTheClockIsMovedOn() {
        Desk desk = desk();
        desk.moves("workday");
        desk.opens("陈秀英", LEADER);
        String number = Desk.number(desk.says(RESIDENT, "3组路口的灯不亮"));
        assertThat(desk.ticket()).hasAttribute("data-number", number);
        assertThat(desk.ticket()).hasAttribute("data-level", "MEMBER");
        assertThat(desk.page().locator("#picture [data-state=ASSIGNED].lit")).isVisible();

        desk.moves("deadline");

        assertThat(desk.ticket()).hasAttribute("data-level", "GRID");
        assertThat(desk.ticket().locator(".history li[data-event=escalate]")).isVisible();
        assertThat(desk.told(RESIDENT, "#" + number, "陈秀英")).isVisible();
        assertThat(desk.ticket().locator(".notices li[data-fate]").first()).isVisible();
    }

    @Test
    void carriesAPhotoToTheMember() {
        Desk desk = desk();
        desk.moves("workday");
        desk.says(MEMBER, "待办");
        String number = Desk.number(desk.says(RESIDENT, "水管漏水，流了一地"));
        assertThat(desk.told(MEMBER, "#" + number, "供水漏水")).isVisible();

        desk.does(RESIDENT, "photo");
        desk.phone(RESIDENT).locator("input[data-file=photo-file]").setInputFiles(PHOTO);

        assertThat(desk.phone(RESIDENT).locator(".entry[data-by=USER][data-kind=image] img").last()).isVisible();
        assertThat(desk.phone(MEMBER).locator(".entry[data-by=ACCOUNT][data-kind=image] img").last()).isVisible();
    }

    @Test
    void opensAgainWhenItIsNotFixed() {
        Desk desk = desk();
        desk.moves("workday");
        desk.says(MEMBER, "待办");
        desk.says(SECRETARY, "待办");
        desk.opens("陈秀英", LEADER);
        String number = Desk.number(desk.says(RESIDENT, "排水沟堵了，污水漫出来"));
        assertThat(desk.told(MEMBER, "#" + number)).isVisible();
        desk.says(MEMBER, number + " 接单");
        desk.says(MEMBER, number + " 完成 通了水沟");
        assertThat(desk.ticket()).hasAttribute("data-state", "RESOLVED");
        desk.says(SECRETARY, "办结 " + number);
        assertThat(desk.ticket()).hasAttribute("data-state", "CLOSED");
        assertThat(desk.told(RESIDENT, "#" + number, "没修好 " + number)).isVisible();

        desk.says(RESIDENT, "没修好 " + number + " 又堵了");

        assertThat(desk.ticket()).hasAttribute("data-state", "ASSIGNED");
        assertThat(desk.ticket()).hasAttribute("data-level", "GRID");
        assertThat(desk.page().locator("#picture [data-state=ASSIGNED].lit")).isVisible();
    }

    @Test
    void survivesAPlatformThatIsBusy() {
        Desk desk = desk();
        desk.moves("workday");
        desk.says(MEMBER, "待办");
        desk.page().locator("#faults [data-fault=busy]").click();

        String number = Desk.number(desk.says(RESIDENT, "变压器旁边的电线垂下来了"));

        assertThat(desk.ticket().locator(".notices li[data-fate]").first()).isVisible();
        // Danger is told to more people than the platform has refusals left, so the fault ends by itself.
        assertThat(desk.page().locator("#faults [data-do=clear]")).isHidden();
        desk.moves("hour");
        assertThat(desk.told(MEMBER, "#" + number).first()).isVisible();
    }
}
