package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much the emulator remembers of how many. */
class ChatMemoryTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+08:00");

    private final EmulatedUser first = new EmulatedUser("oFirst");

    private final EmulatedUser second = new EmulatedUser("oSecond");

    private long ids;

    @Test
    void keepsTheLastLinesOfEachPerson() {
        ChatMemory memory = new ChatMemory(10_000);
        for (int i = 0; i < EmulatedUser.REMEMBERED + 3; i++) {
            line(memory, first);
        }
        assertThat(first.chat()).hasSize(EmulatedUser.REMEMBERED).first().extracting(Entry::id).isEqualTo(4L);
    }

    @Test
    void givesUpTheOldestLineOfAllWhoeverHasIt() {
        ChatMemory memory = new ChatMemory(3);
        line(memory, first);
        line(memory, second);
        line(memory, first);
        line(memory, second);
        assertThat(first.chat()).extracting(Entry::id).containsExactly(3L);
        line(memory, second);
        assertThat(first.chat()).extracting(Entry::id).containsExactly(3L);
        assertThat(second.chat()).extracting(Entry::id).containsExactly(4L, 5L);
    }

    @Test
    void holdsAHundredThousandPeopleAndNotOneMore() {
        EmulatedUsers users = new EmulatedUsers(new Feed(), new HandClock());
        for (int i = 0; i < 100_000; i++) {
            users.meet("o" + i);
        }
        assertThat(users.meet("o7").openid()).isEqualTo("o7");
        assertThatThrownBy(() -> users.meet("oOther")).hasMessageContaining("100000");
        assertThat(users.after("o99998", 5)).extracting(EmulatedUser::openid).containsExactly("o99999");
    }

    @Test
    void boundsTheLinesOfAllPeopleTogether() {
        EmulatedUsers users = new EmulatedUsers(new Feed(), new HandClock());
        for (int i = 0; i < ChatMemory.MOST + 1_000; i++) {
            users.show(users.meet("o" + i % 1_000), Entry.By.USER, "text", "一", Map.of());
        }
        assertThat(users.all().stream().mapToInt(EmulatedUser::entries).sum()).isEqualTo(ChatMemory.MOST);
    }

    private void line(ChatMemory memory, EmulatedUser user) {
        Entry entry = new Entry(++ids, user.openid(), NOON, Entry.By.USER, "text", "一", Map.of());
        user.see(entry);
        memory.keep(user, entry);
    }

}
