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
import cn.lianhu.ticket.MediaKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The names that a machine may listen for in a voice. */
class PlacesAroundTest {

    private final Chat chat = Chat.demo();

    private List<String> namesOf(String who) {
        chat.from(who).sends(MediaKind.VOICE);
        return chat.namesFor(1001).orElseThrow();
    }

    @Test
    void areThoseOfAHouseholdsOwnVillageAndTown() {
        assertThat(namesOf("谢桂英")).startsWith("翔安社区", "翔安社区第1网格")
            .contains("翔安社区第13网格", "万安镇")
            .doesNotContain("水南村", "水南镇", "谢桂英", "李长顺");
    }

    @Test
    void areAllVillagesForAStranger() {
        assertThat(namesOf("路人")).containsExactlyInAnyOrder("翔安社区", "水南村", "龟山小区");
    }

    @Test
    void areThoseOfThePlaceThatTheTicketHas() {
        chat.from("路人").says("水南村3组的路灯坏了");
        chat.from("路人").sends(MediaKind.VOICE);
        assertThat(chat.namesFor(1001).orElseThrow()).startsWith("水南村", "水南村第1网格").contains("水南镇");
    }

    @Test
    void areThoseOfATownWhereNoMoreIsKnown() {
        chat.from("路人").says("万安镇路灯坏了");
        chat.from("路人").sends(MediaKind.VOICE);
        assertThat(chat.namesFor(1001).orElseThrow()).containsExactly("万安镇", "翔安社区");
    }

    @Test
    void areNotWantedOnceItIsHeardOrOver() {
        chat.from("谢桂英").sends(MediaKind.VOICE);
        String voice = chat.ticket(1001).attachments().getLast().id();
        assertThat(chat.names(1001, "other")).isEmpty();
        assertThat(chat.names(4711, voice)).isEmpty();
        chat.heard(1001, "路口的路灯不亮了");
        assertThat(chat.namesFor(1001)).isEmpty();
        chat.from("黄桂花").sends(MediaKind.VOICE);
        chat.from("黄桂花").says("撤回 1002");
        assertThat(chat.namesFor(1002)).isEmpty();
    }

    @Test
    void areNeverThoseOfPeople() {
        Chat twins = Chat.on(new Network(List.of(new Township("E", "东岭镇")),
                List.of(new Branch("E1", "许平", "E", BranchKind.VILLAGE),
                        new Branch("E2", "白莲村", "E", BranchKind.VILLAGE),
                        new Branch("E3", "谢家", "E", BranchKind.VILLAGE)),
                List.of(new Grid("E1-1", "许平第1网格", "E1")),
                List.of(new Member("D1", "许平", null, null, Set.of(), null, null)),
                List.of(new Household("H1", "谢家", "E1-1", "许平1组1号", null, null)),
                List.of(new Posting(Post.COUNTY_DESK, Network.COUNTY, "D1"))));
        twins.home("o-小谢", "H1");
        twins.from("小谢").sends(MediaKind.VOICE);
        assertThat(twins.namesFor(1001).orElseThrow()).containsExactly("许平第1网格", "东岭镇", "白莲村");
    }

}
