package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.testing.Village;
import org.junit.jupiter.api.Test;

/** The county's desk is never empty, whoever dismisses whom at the same time. */
class LastDeskTest {

    private final Chat chat = Chat.on(Village.network());

    private boolean dismissed(String member) {
        String id = EditedRow.id(Kind.POST, new Posting(Post.COUNTY_DESK, Network.COUNTY, member).key());
        EditedRow row = chat.store.run(chat.now(), work -> work.document(NetworkKinds.ROW, id));
        return row.inForce() && row.gone();
    }

    @Test
    void keepsOneOfTwoWhoDismissEachOtherInCopiesThatDoNotKnowYet() {
        chat.behind();
        chat.from("黄安").says("卸任 邓平 县值班").without("先没动");
        chat.from("邓平").says("卸任 黄安 县值班").answered("县值班不能一个人都没有").changedNothing();
        assertThat(dismissed("DESK2")).isTrue();
        assertThat(dismissed("DESK1")).isFalse();
    }

    /** Both write the same, so that of two at once the record takes one. */
    @Test
    void isGivenUpInOneChangeAtATime() {
        chat.from("黄安").says("卸任 邓平 县值班");
        assertThat(chat.store.last().documents()).anyMatch(change -> change.kind().name().equals("post-given"));
    }

    @Test
    void isNotEmptiedByTakingBackWhoWasAppointed() {
        chat.from("黄安").says("任命 范镇 县值班").without("先没动");
        chat.from("范镇").says("卸任 邓平 县值班").without("先没动");
        chat.from("范镇").says("卸任 黄安 县值班").without("先没动");
        chat.from("黄安").says("撤销").answered("县值班不能一个人都没有").changedNothing();
        assertThat(chat.network().holders(Post.COUNTY_DESK, Network.COUNTY)).containsExactly("TOWN");
    }

    @Test
    void letsWhoWasAppointedBeTakenBackWhereOthersStay() {
        chat.from("黄安").says("任命 范镇 县值班");
        chat.from("黄安").says("撤销");
        assertThat(chat.network().holders(Post.COUNTY_DESK, Network.COUNTY)).containsExactlyInAnyOrder("DESK1",
                "DESK2");
    }

}
