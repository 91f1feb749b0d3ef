package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is understood however it is typed, and however it stands in the register. */
class NamesAsTypedTest {

    private final Chat chat = Chat.on(village());

    private static Network village() {
        return new Network(List.of(new Township("E", "东岭镇")), List.of(new Branch("B", "白莲村", "E", BranchKind.VILLAGE)),
                List.of(new Grid("G", "白莲村第1网格", "B")),
                List.of(member("S1", "石　磊"), member("K1", "阿不都·买买提"), member("K2", "王立新")),
                List.of(house("H1", "许　平"), house("H2", "古丽·艾山"), house("H3", "𠮷某"), house("H4", "上官某")),
                List.of(new Posting(Post.SECRETARY, "B", "S1")));
    }

    private static Member member(String id, String name) {
        return new Member(id, name, "B", "G", Set.of(), null, null);
    }

    private static Household house(String id, String head) {
        return new Household(id, head, "G", "白莲村1组" + id.charAt(1) + "号", "K2", "CODE" + id);
    }

    @ParameterizedTest
    @CsvSource({ "代报 许平 水管漏水,H1", "代报 许　平 水管漏水,H1", "代报 许 平家水管漏水,H1", "代报 许平家水管漏水,H1", "代报 古丽•艾山 水管漏水,H2",
            "代报 古丽 艾山：水管漏水,H2", "代报 古丽艾山水管漏水,H2" })
    void reportsForTheHouseholdThatIsMeant(String text, String household) {
        chat.from("S1").says(text);
        assertThat(chat.ticket(1001).report().household()).isEqualTo(household);
        assertThat(chat.ticket(1001).report().words()).isEqualTo("水管漏水");
    }

    @Test
    void makesNoNameOfAPlaceBehindASurname() {
        chat.from("S1").says("代报 许 平安路水管漏水").noReport();
    }

    @ParameterizedTest
    @ValueSource(strings = { "阿不都•买买提", "阿不都 买买提", "阿不都买买提", "阿不都.买买提" })
    void handsOnToTheMemberThatIsMeant(String name) {
        chat.home("o-张某", "H1");
        chat.from("张某").says("水管漏水");
        chat.from("S1").says("转办 1001 " + name);
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("K1");
    }

    @Test
    void takesTheDeputyThatIsMeant() {
        chat.from("K2").says("请假 3天 由 阿不都 买买提").answered("阿不都·买买提");
    }

    @ParameterizedTest
    @CsvSource({ "H2,古丽家", "H3,𠮷家", "H4,上官家" })
    void callsTheHouseholdByItsFamilysName(String household, String family) {
        chat.home("o-张某", household);
        chat.from("张某").says("水管漏水");
        assertThat(chat.lastTold("K2")).contains(family + "报的");
    }

}
