package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.desk.Page;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which pages of the desk are whose. */
class DeskRightsTest {

    private final Chat chat = Chat.demo();

    private Set<Page> pages(String member) {
        return chat.decide(work -> chat.domain().deskRights().pages(work, work.person("o-" + member)));
    }

    /** An authority of the county is given tickets by name, and hands none over. */
    @Test
    void letsOnlyTheCountysDeskHandOverWhatAHotlineWasTold() {
        Network network = chat.network();
        String desk = network.holders(Post.COUNTY_DESK, Network.COUNTY).getFirst();
        Member officer = network.members()
            .stream()
            .filter(m -> m.grid() != null && network.everyPostOf(m.id()).isEmpty())
            .findFirst()
            .orElseThrow();
        chat.from(network.member(desk).orElseThrow().name()).says("任命 " + officer.id() + " 部门").answered("部门");

        assertThat(chat.network().holders(Post.DEPARTMENT, Network.COUNTY)).contains(officer.id());
        assertThat(pages(officer.id())).doesNotContain(Page.HOTLINE);
        assertThat(pages(desk)).contains(Page.HOTLINE);
        network.members()
            .stream()
            .filter(m -> !network.holders(Post.COUNTY_DESK, Network.COUNTY).contains(m.id()))
            .forEach(m -> assertThat(pages(m.id())).as(m.name()).doesNotContain(Page.HOTLINE));
    }

}
