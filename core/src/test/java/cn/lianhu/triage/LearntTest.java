package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.reading.ShippedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearntTest {

    private static final Categories CATEGORIES = TriageData.categories();

    private static final Lines LINES = TriageData.lines();

    private static final Lines NONE = new Lines(List.of(),
            List.of(new Example("着火了", "fire"), new Example("灯坏了", Danger.CALM)), List.of(), List.of(), List.of(),
            List.of());

    @Test
    void hearsTheSameWhenItIsReadAgain() throws IOException {
        Learnt read = Learnt.read(in(written(ShippedReader.LEARNT, LINES)), CATEGORIES, LINES).orElseThrow();
        assertThat(Stream.concat(LINES.texts(), TriageData.unseen().texts()))
            .allSatisfy(text -> assertThat(TriageData.told(read.hear(text)))
                .isEqualTo(TriageData.told(ShippedReader.LEARNT.hear(text))));
    }

    @Test
    void isReadAgainWhereMostIsTaughtByNothing() throws IOException {
        Learnt learnt = Learnt.from(CATEGORIES, NONE);
        Learnt read = Learnt.read(in(written(learnt, NONE)), CATEGORIES, NONE).orElseThrow();
        assertThat(TriageData.told(read.hear("着火了"))).isEqualTo(TriageData.told(learnt.hear("着火了")));
        assertThat(TriageData.told(read.hear("ζ"))).isEqualTo(TriageData.told(learnt.hear("ζ")));
    }

    @Test
    void isReadOnlyForTheLinesAndCategoriesItWasLearntFrom() throws IOException {
        byte[] written = written(Learnt.from(CATEGORIES, NONE), NONE);
        Lines otherKind = new Lines(List.of(), List.of(new Example("着火了", "gas"), new Example("灯坏了", Danger.CALM)),
                List.of(), List.of(), List.of(), List.of());
        Lines elsewhere = new Lines(List.of(), NONE.dangers(), NONE.dangers(), List.of(), List.of(), List.of());
        Categories fewer = new Categories(CATEGORIES.all().subList(1, CATEGORIES.all().size()));
        assertThat(Learnt.read(in(written), CATEGORIES, NONE)).isPresent();
        assertThat(Learnt.read(in(written), CATEGORIES, otherKind)).isEmpty();
        assertThat(Learnt.read(in(written), CATEGORIES, elsewhere)).isEmpty();
        assertThat(Learnt.read(in(written), fewer, NONE)).isEmpty();
    }

    @Test
    void doesNotCareWhoWroteALine() throws IOException {
        Lines byOthers = new Lines(List.of(),
                NONE.dangers().stream().map(line -> new Example(line.text(), line.kind(), "other")).toList(), List.of(),
                List.of(), List.of(), List.of());
        Optional<Learnt> read = Learnt.read(in(written(Learnt.from(CATEGORIES, NONE), NONE)), CATEGORIES, byOthers);
        assertThat(read).isPresent();
    }

    @Test
    void takesFewBytes() throws IOException {
        assertThat(written(ShippedReader.LEARNT, LINES)).hasSizeLessThan(8_000_000);
    }

    private static byte[] written(Learnt learnt, Lines lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learnt.write(bytes, CATEGORIES, lines);
        return bytes.toByteArray();
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

}
