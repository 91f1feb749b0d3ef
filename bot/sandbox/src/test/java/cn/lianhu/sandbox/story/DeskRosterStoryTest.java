package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 名册 on the desk: found, edited by the chat's words, printed, and refused. */
class DeskRosterStoryTest {

    private static final World WORLD = World.start(Account.PLAIN);

    private static final Pattern HOUSEHOLD = Pattern.compile("href=\"(/desk/roster/household/[^\"]+)\">([^<]+)<");

    private static final Pattern GRID = Pattern.compile("href=\"(/desk/roster/letters\\?grid=[^\"]+)\"");

    private static final Pattern QR = Pattern.compile("<svg class=\"qr\"");

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    private static List<MatchResult> all(Pattern what, DeskBrowser browser) {
        return what.matcher(browser.page().body()).results().toList();
    }

    @Test
    void isSearchedEditedAndPrintedByWhoKeepsIt() {
        WORLD.clock().toMonday("10:00");
        Village village = WORLD.village().withStaff();
        String head = Town.name(Town.household(village.index(), 1));
        String foreign = Town.name(Town.household(village.index(), 7));
        DeskBrowser secretary = new DeskBrowser(WORLD).comesIn(village.who(Role.SECRETARY));
        secretary.opens("/desk/today").reads("名册");

        secretary.opens("/desk/roster").is(200).reads(head, foreign, "一共10条");
        String other = all(HOUSEHOLD, secretary).stream()
            .filter(link -> link.group(2).equals(foreign))
            .findFirst()
            .orElseThrow()
            .group(1);
        String house = all(HOUSEHOLD, secretary).stream()
            .filter(link -> link.group(2).equals(head))
            .findFirst()
            .orElseThrow()
            .group(1);
        secretary.opens("/desk/roster?kind=posts").reads("书记", village.who(Role.LEADER).name(), "收得到");
        secretary.opens("/desk/roster?kind=members&q=" + "%22%3E%3Cscript%3E").readsNot("<script");

        secretary.opens(house).is(200).reads(head + "家", "还没有人");
        Map<String, String> phone = new HashMap<>(secretary.hidden());
        phone.putAll(Map.of("edit", "PHONE", "v", "10012345678"));
        secretary.sendsOnly(house, phone).is(200).reads("10012345678");
        secretary.sendsOnly(house, phone).is(200).reads("10012345678");
        secretary.opens(house).reads("10012345678");
        secretary.sends(house, Map.of("edit", "UNDO", "v", "")).reads("改回来了");
        secretary.opens(house).sends(house, Map.of("edit", "PHONE", "v", "出事了")).reads("先没动");
        secretary.opens(house).sends(house, Map.of("edit", "ADD_MEMBER", "v", "张三")).reads("不能这样改");

        secretary.opens("/desk/roster/letters").is(200);
        List<String> grids = all(GRID, secretary).stream().map(link -> link.group(1)).toList();
        assertThat(grids).hasSize(2);
        secretary.opens(grids.getFirst()).is(200).reads(head + "家：", "绑定 ").readsNot("没拿到二维码");
        int letters = all(QR, secretary).size();
        assertThat(letters).isGreaterThanOrEqualTo(6);
        assertThat(all(QR, secretary.opens(grids.getFirst() + "&paper=A5"))).hasSize(letters);
        secretary.opens(grids.getFirst().replace("letters", "poster"))
            .reads(village.who(Role.LEADER).name(), "<svg")
            .readsNot(head, "绑定 ");
        assertThat(secretary.opens("/desk/roster.xlsx").is(200).page().headers().firstValue("Content-Disposition"))
            .hasValueSatisfying(name -> assertThat(name).contains(".xlsx"));

        DeskBrowser leader = new DeskBrowser(WORLD).comesIn(village.who(Role.LEADER));
        leader.opens("/desk/roster").reads(head).readsNot(foreign);
        leader.opens(other).is(404).readsNot(foreign);
        leader.opens(grids.getFirst()).is(200).reads(head + "家：").readsNot("同志：");
        leader.opens(grids.getLast()).is(404).readsNot("绑定 ");

        DeskBrowser member = new DeskBrowser(WORLD).comesIn(village.who(Role.LINKED));
        for (String path : List.of("/desk/roster", house, grids.getFirst(), "/desk/roster/letters",
                grids.getFirst().replace("letters", "poster"), "/desk/roster.xlsx")) {
            member.opens(path).is(404).readsNot(head, "绑定 ");
        }
        new DeskBrowser(WORLD).opens(house).isSentTo("/desk");
    }

}
