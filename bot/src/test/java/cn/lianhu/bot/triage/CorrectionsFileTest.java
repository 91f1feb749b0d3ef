package cn.lianhu.bot.triage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Changes.Correction;
import cn.lianhu.ledger.Corrections;
import cn.lianhu.triage.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

class CorrectionsFileTest {

    @TempDir
    Path dir;

    private final List<Correction> all = new ArrayList<>();

    private long changes;

    private int asked;

    private final Corrections corrections = new Corrections() {
        @Override
        public Mono<Long> changes() {
            return Mono.just(changes);
        }

        @Override
        public Mono<List<Correction>> all() {
            asked++;
            return Mono.just(List.copyOf(all));
        }
    };

    private void says(Correction... now) {
        all.clear();
        all.addAll(List.of(now));
        changes++;
    }

    private Path file() {
        return dir.resolve("corrections.csv");
    }

    /** As an operator's examples are read, once it is in their place. */
    private List<Example> examples() throws IOException {
        Files.writeString(dir.resolve("categories.csv"), "code,name,policy,skill,words\nwater,供水,normal,,水管\n");
        Files.copy(file(), dir.resolve("examples.csv"));
        TriageFiles files = TriageFiles.read(dir, Set.of("normal"));
        assertThat(files.faults()).isEmpty();
        return files.lines().reports();
    }

    @Test
    void isReadLikeTheExamplesWhateverTheWordsAre() throws IOException {
        says(new Correction(1001, "水,“到处”\"流\"", "water"), new Correction(1002, "=1+1 水不来", "water"));
        new CorrectionsFile(dir, corrections).keep().block();

        assertThat(examples()).extracting(Example::text).containsExactly("水,“到处”\"流\"", "1+1 水不来");
    }

    @Test
    void isTheOwnersAlone() throws IOException {
        says(new Correction(1001, "水不来", "water"));
        new CorrectionsFile(dir, corrections).keep().block();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @Test
    void losesWhatIsTakenOut() throws IOException {
        CorrectionsFile kept = new CorrectionsFile(dir, corrections);
        says(new Correction(1001, "水不来", "water"), new Correction(1002, "水管漏", "water"));
        kept.keep().block();
        says(new Correction(1002, "水管漏", "water"));
        kept.keep().block();
        assertThat(Files.readString(file())).doesNotContain("水不来").contains("水管漏");
        says();
        kept.keep().block();
        assertThat(Files.readString(file())).isEqualTo("text,category,batch\n");
    }

    @Test
    void isWrittenOnlyWhenSomethingChangedAndNotAtAllWhereThereIsNothing() {
        CorrectionsFile kept = new CorrectionsFile(dir, corrections);
        kept.keep().block();
        kept.keep().block();
        assertThat(asked).isEqualTo(1);
        assertThat(file()).doesNotExist();
    }

    /** What was taken out while the program did not run. */
    @Test
    void isPutRightAtStart() throws IOException {
        Files.writeString(file(), "text,category,batch\n水不来,water,corrected\n");
        new CorrectionsFile(dir, corrections).keep().block();
        assertThat(Files.readString(file())).doesNotContain("水不来");
    }

}
