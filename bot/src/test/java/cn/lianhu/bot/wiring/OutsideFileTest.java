package cn.lianhu.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.casework.OutsideBody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(OutsideFile.read(file("name,what for,phone\n供电所,停电,95598\n水厂,停水,0598-2345678\n")).bodies())
            .containsExactly(new OutsideBody("供电所", "95598"), new OutsideBody("水厂", "0598-2345678"));
    }

    @Test
    void isTheOneThatShipsWhereThereIsNone() {
        assertThat(OutsideFile.read(dir.resolve("none.csv")).bodies()).contains(new OutsideBody("供电", "95598"))
            .isEqualTo(OutsideFile.read(Path.of("../config/outside.csv")).bodies());
    }

    @Test
    void namesLineColumnAndRemedyOfEveryFault() {
        assertThatThrownBy(() -> OutsideFile.read(file("name,phone\n供电所,打95598\n,12345\n水厂,\n")))
            .isInstanceOf(FaultyFilesException.class)
            .hasMessageContaining("outside.csv:2 phone “打95598”：应为电话，只写数字和 -")
            .hasMessageContaining("outside.csv:3 name")
            .hasMessageContaining("outside.csv:4 phone");
    }

}
