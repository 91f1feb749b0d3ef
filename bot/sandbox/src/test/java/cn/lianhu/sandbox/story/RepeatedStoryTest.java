package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** WeChat sends again, and many write at once. */
@ExtendWith(Stories.class)
class RepeatedStoryTest {

    @Test
    void actsOnceAndAnswersTheSameBytes(World world) {
        world.clock().toWork();
        Person resident = world.village().resident(1);
        String message = resident.words("路口的灯不亮了");

        List<Answer> answers = AtOnce.all(Stream.generate(() -> message).limit(3).toList(), resident::sends);
        Answer later = resident.sends(message);

        assertThat(answers).extracting(Answer::text).containsOnly(later.text());
        assertThat(resident.says("进度").reads("#" + later.number()).text()).containsOnlyOnce("路灯照明");
    }

    @Test
    void givesFiftyResidentsANumberEach(World world) {
        world.clock().toWork();
        List<Village> villages = Stream.generate(world::village).limit(5).toList();
        List<Person> residents = villages.stream()
            .flatMap(v -> IntStream.rangeClosed(1, Town.HOUSEHOLDS).mapToObj(v::resident))
            .toList();

        List<Long> numbers = AtOnce.all(residents, r -> r.says("我家停水了").reads("供水漏水").number());

        TreeSet<Long> all = new TreeSet<>(numbers);
        assertThat(all).hasSize(50);
        assertThat(all.last() - all.first()).isEqualTo(49);
        for (int i = 0; i < residents.size(); i++) {
            assertThat(world.ticket(numbers.get(i)).text("reporter")).isEqualTo(residents.get(i).openid());
        }
    }

}
