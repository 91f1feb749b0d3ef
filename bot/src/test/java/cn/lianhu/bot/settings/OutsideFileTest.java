package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.casework.OutsideBody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideFileTest {

    @TempDir
    Path dir;

    private Path file(String text) throws IOException {
        return Files.writeString(dir.resolve("outside.csv"), text);
    }

    @Test
    void readsNamesAndPhonesWhateverElseStandsThere() throws IOException {
        assertThat(new OutsideFile(file("name,what for,phone\n供电所,停电,95598\n水厂,停水,0598-2345678\n")).first())
            .containsExactly(new OutsideBody("供电所", "95598"), new OutsideBody("水厂", "0598-2345678"));
    }

    @Test
    void isTheOneThatShipsWhereThereIsNone() {
        assertThat(new OutsideFile(dir.resolve("none.csv")).first()).contains(new OutsideBody("供电", "95598"))
            .isEqualTo(new OutsideFile(Path.of("../config/outside.csv")).first());
    }

    @Test
    void namesLineColumnAndRemedyOfEveryFault() {
        assertThatThrownBy(() -> new OutsideFile(file("name,phone\n供电所,打95598\n,12345\n水厂,\n")))
            .isInstanceOf(FaultyFilesException.class)
            .hasMessageContaining("outside.csv:2 phone “打95598”：应为电话，只写数字和 -")
            .hasMessageContaining("outside.csv:3 name")
            .hasMessageContaining("outside.csv:4 phone");
    }

    @Test
    void saysWhatChangedOnceItHasSettled() throws IOException {
        OutsideFile outside = new OutsideFile(file("name,phone\n供电所,95598\n"));
        assertThat(outside.check()).isEmpty();
        file("name,phone\n供电所,0598");
        assertThat(outside.check()).isEmpty();
        file("name,phone\n供电所,0598-2345678\n");
        assertThat(outside.check()).isEmpty();
        assertThat(outside.check()).contains(List.of(new OutsideBody("供电所", "0598-2345678")));
        assertThat(outside.check()).isEmpty();
        assertThat(outside.faults()).isEmpty();
    }

    @Test
    void namesTheFaultsOfAChangeUntilTheyAreMended() throws IOException {
        OutsideFile outside = new OutsideFile(file("name,phone\n供电所,95598\n"));
        file("name,phone\n供电所,打95598\n");
        outside.check();
        assertThat(outside.check()).isEmpty();
        assertThat(outside.check()).isEmpty();
        assertThat(outside.faults()).singleElement().asString().contains("outside.csv:2 phone “打95598”");
        file("name,phone\n供电所,95598\n");
        outside.check();
        assertThat(outside.check()).isPresent();
        assertThat(outside.faults()).isEmpty();
    }

    @Test
    void isTheOneThatShipsOnceThereIsNoneAnyMore() throws IOException {
        Path file = file("name,phone\n供电所,12345\n");
        OutsideFile outside = new OutsideFile(file);
        Files.delete(file);
        outside.check();
        assertThat(outside.check().orElseThrow()).contains(new OutsideBody("供电", "95598"));
    }

}
