package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What people really write: one line after the other, talk, and what is never gone on
 * with.
 */
@ExtendWith(Stories.class)
class OneSentenceStoryTest {

    @Test
    void anOldMansLinesAreOneTicketThatHisMemberReadsWhole(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person old = village.resident(1);

        old.says("喂").doesNotRead("#");
        long number = old.says("路边那个灯").number();
        for (String line : List.of("晚上不亮", "好多天了", "老人家走路怕")) {
            old.says(line).reads("#" + number, "记上了");
        }
        old.says("谢谢").reads("不客气");

        village.who(Role.LINKED).isTold("#" + number, "请您跑一趟").isTold("#" + number, "老人家走路怕");
    }

    @Test
    void severalMattersAreATicketEachHoweverOftenTheyAreDelivered(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        String message = resident.words("路口的灯不亮，水管也漏");

        List<Answer> answers = AtOnce.all(Stream.generate(() -> message).limit(3).toList(), resident::sends);
        Answer answer = resident.sends(message).reads("2件事", "路灯照明", "供水漏水");
        assertThat(answers).extracting(Answer::text).containsOnly(answer.text());

        long first = answer.number();
        resident.says("进度").reads("#" + first, "#" + (first + 1)).doesNotRead("#" + (first + 2));
        village.who(Role.LINKED).isTold("#" + first, "路口的灯不亮").isTold("#" + (first + 1), "水管也漏（一起说的：路口的灯不亮，水管也漏）");
        assertThat(world.ticket(first + 1).text("category")).isEqualTo("water");
    }

    @Test
    void talkIsNoTicketAndFindsTheWordItMeans(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("路口的灯不亮了").number();
        world.clock().advance(Duration.ofMinutes(20));

        resident.says("怎么还没人来").reads("#" + number);
        resident.says("你们是干什么的，要钱吗").reads("不收钱", "新问题").doesNotRead("#");
        resident.says("人工").reads(village.who(Role.LINKED).name());
        resident.says("你们是干什么的，要钱吗");
        resident.taps("新问题").reads("#", "收到了");
    }

    @Test
    void whatIsBegunAndNotGoneOnWithIsHandedOverByTheClock(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);

        resident.says("打我电话13800001111").reads("您接着说", village.who(Role.LINKED).name()).doesNotRead("#");
        resident.says("进度").reads("还没说完的");
        world.clock().advance(Duration.ofMinutes(11));

        resident.isTold("先交上去了", "#");
        village.who(Role.LINKED).isTold("请您跑一趟");
    }

}
