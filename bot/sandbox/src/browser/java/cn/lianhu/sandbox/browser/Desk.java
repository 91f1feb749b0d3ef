package cn.lianhu.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page as its user sees it: phones, the ticket beside them, the clock. */
final class Desk {

    static final String RESIDENT = "H0037";
    static final String MEMBER = "M0023";
    static final String LEADER = "M0022";
    static final String SECRETARY = "M0012";

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)");

    private final Page page;

    Desk(Page page, String address) {
        this.page = page;
        page.navigate(address);
        for (String person : new String[] {RESIDENT, MEMBER, SECRETARY}) {
            told(person, "绑好了").waitFor(
                    new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }

    Page page() {
        return page;
    }

    Locator phone(String person) {
        return page.locator("section.phone[data-person=" + person + "]");
    }

    /** Opens one more phone, found by its owner's name, and waits until the page has come to rest on it. */
    void opens(String name, String person) {
        page.locator("#people input[type=search]").fill(name);
        page.locator("#people [role=option][data-person=" + person + "]").click();
        assertThat(phone(person).locator("[name=say]")).isFocused();
    }

    void does(String person, String what) {
        phone(person).locator("button[data-do=" + what + "]").click();
    }

    /** @return the account's answer */
    String says(String person, String text) {
        Locator answers = phone(person).locator(".entry[data-by=ACCOUNT]");
        int before = answers.count();
        phone(person).locator("[name=say]").fill(text);
        does(person, "send");
        assertThat(answers.nth(before)).isAttached();
        return answers.last().innerText();
    }

    /** What the account wrote that has all these words. */
    Locator told(String person, String... words) {
        Locator entries = phone(person).locator(".entry[data-by=ACCOUNT]");
        for (String word : words) {
            entries = entries.filter(new Locator.FilterOptions().setHasText(word));
        }
        return entries.last();
    }

    Locator ticket() {
        return page.locator("#ticket");
    }

    void moves(String how) {
        page.locator("#clock button[data-move=" + how + "]").click();
        assertThat(page.locator("#clock[aria-busy=true]")).hasCount(0);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static String number(String answer) {
        Matcher matcher = NUMBER.matcher(answer);
        if (!matcher.find()) {
            throw new AssertionError("no number in: " + answer);
        }
        return matcher.group(1);
    }
}
