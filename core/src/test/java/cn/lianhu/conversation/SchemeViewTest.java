package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.desk.PromiseSheet;
import cn.lianhu.desk.VisitSheet;
import cn.lianhu.desk.VisitSheet.House;
import cn.lianhu.people.Person;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SchemeViewTest {

    private static final String MEMBER = "李长顺";

    private final Chat chat = Chat.demo();

    private Person person(String who) {
        return chat.decide(work -> work.person(chat.contact(who)));
    }

    private VisitSheet visits(String who) {
        Person person = person(who);
        return chat.decide(work -> chat.domain().schemeView().visits(work, person));
    }

    private PromiseSheet promises(String who) {
        Person person = person(who);
        return chat.decide(work -> chat.domain().schemeView().promises(work, person));
    }

    private House house(VisitSheet sheet, String head) {
        return sheet.own().stream().filter(house -> house.head().equals(head)).findFirst().orElseThrow();
    }

    @Test
    void listsHisHouseholdsWithWhatHeWroteOfThem() {
        String head = visits(MEMBER).own().getLast().head();
        assertThat(house(visits(MEMBER), head).last()).isEmpty();

        chat.from(MEMBER).says("走访 " + head + " 聊了聊天");

        assertThat(house(visits(MEMBER), head)).returns("今天", House::last)
            .returns("聊了聊天", House::note)
            .returns("", House::pressing);
        chat.later(Duration.ofDays(2));
        assertThat(house(visits(MEMBER), head).last()).isEqualTo("前天");
    }

    @Test
    void showsPromisesToThoseOfHisVillageWhoLookAfterThem() {
        chat.from(MEMBER).says("承诺 每月替独居老人打扫一次；随叫随到");
        chat.from(MEMBER).says("做到了 2 夜里送医一回");

        assertThat(promises(MEMBER).own()).extracting(PromiseSheet.Made::text).containsExactly("每月替独居老人打扫一次", "随叫随到");
        assertThat(promises(MEMBER).own().getLast().deeds()).containsExactly("今天，夜里送医一回");
        assertThat(promises(MEMBER).others()).isEmpty();
    }

}
