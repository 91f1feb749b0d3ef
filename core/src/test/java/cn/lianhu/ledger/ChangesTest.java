package cn.lianhu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Approach;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.MediaKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {

    private static Stream<Consumer<Work>> every() {
        return Stream.of(w -> w.save(Person.unknown("o1")), w -> w.save(Staff.unknown("M1")),
                w -> w.save(Occupants.none("H1")), w -> w.approached("o1", Approach.WROTE), w -> w.erase(List.of("a1")),
                w -> w.fetch(new Changes.Fetch("a1", MediaKind.IMAGE, "m1", null)), w -> w.forget("o1", List.of(1001L)),
                w -> w.once("it"));
    }

    private final Work work = new Work(new Occasion("test", Instant.EPOCH), Map.of(new Query.Done("it"), false));

    @ParameterizedTest
    @MethodSource("every")
    void areThereWhateverItIs(Consumer<Work> change) {
        change.accept(work);
        assertThat(work.changes().isEmpty()).isFalse();
    }

    @Test
    void areNoneWhereOnlySomethingWasRead() {
        work.expect(List.of(new Query.Done("it")));
        assertThat(work.changes().isEmpty()).isTrue();
    }

}
