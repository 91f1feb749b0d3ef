package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** 请假 … 由: a deputy where one serves, who gets what is open. */
class StandingInTest {

    private final Chat chat = Chat.demo();

    @Test
    void getsTheOpenTicketsSeesAndAcceptsThem() {
        chat.from("谢桂英").says("门口路灯不亮");
        chat.from("李长顺").says("1");
        chat.from("李长顺").says("请假 3天 由 王小红").answered("王小红");
        assertThat(chat.lastTold("M0025")).contains("李长顺", "手里的1件", "#1001", "接单");
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("M0025");
        chat.from("M0025").says("待办").answered("#1001", "等您接单1件");
        chat.from("M0025").says("看 1001").answered("路灯不亮");
        chat.from("M0025").says("接单 1001").answered("#1001");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.IN_PROGRESS);
        chat.from("李长顺").says("待办").answered("没有要办的事");
    }

    @Test
    void doesNotGetWhatHeReportedHimself() {
        chat.from("谢桂英").says("门口路灯不亮");
        chat.from("M0025").says("新问题 3组路灯不亮");
        long own = chat.ticket(1002).number();
        chat.store.tickets().put(own, chat.ticket(own).edit().handling(chat.ticket(1001).handling()).done());
        chat.from("李长顺").says("请假 3天 由 王小红");
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("M0025");
        assertThat(chat.ticket(own).handling().handlers()).containsExactly("M0023");
    }

    @Test
    void isFoundWhereOneServes() {
        Member elsewhere = DemoNetwork.NETWORK.members()
            .stream()
            .filter(m -> m.branch() != null && m.grid() != null
                    && !DemoNetwork.NETWORK.grid(m.grid()).orElseThrow().branch().equals(m.branch()))
            .findFirst()
            .orElseThrow();
        String serves = DemoNetwork.NETWORK.grid(elsewhere.grid()).orElseThrow().branch();
        Member deputy = DemoNetwork.NETWORK.members()
            .stream()
            .filter(m -> !m.id().equals(elsewhere.id()) && m.grid() != null
                    && DemoNetwork.NETWORK.grid(m.grid()).orElseThrow().branch().equals(serves)
                    && !elsewhere.branch().equals(m.branch()))
            .findFirst()
            .orElseGet(() -> elsewhere);
        Member found = deputy.equals(elsewhere) ? DemoNetwork.NETWORK.members()
            .stream()
            .filter(m -> m.grid() != null && DemoNetwork.NETWORK.grid(m.grid()).orElseThrow().branch().equals(serves)
                    && !m.id().equals(elsewhere.id()))
            .findFirst()
            .orElseThrow() : deputy;
        chat.from(elsewhere.id()).says("请假 3天 由 " + found.id()).answered(found.name(), "3天");
    }

    @Test
    void isNotSaidToHaveFailedWhoHasNotSeenThatItIsHis() {
        chat.from("谢桂英").says("门口路灯不亮");
        chat.from("李长顺").says("请假 3天 由 王小红");
        chat.keepFor("M0025").later(Duration.ofHours(3));
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.GRID);
        assertThat(chat.history(1001)).contains("没联系上联户党员王小红").doesNotContain("没接单");
    }

    @Test
    void isSaidNotToHaveAnsweredWhoSawIt() {
        chat.from("谢桂英").says("门口路灯不亮");
        chat.from("李长顺").says("请假 3天 由 王小红");
        chat.keepFor("M0025").from("M0025").says("待办").answered("#1001");
        chat.later(Duration.ofHours(3));
        assertThat(chat.history(1001)).contains("没接单").doesNotContain("没联系上");
    }

}
