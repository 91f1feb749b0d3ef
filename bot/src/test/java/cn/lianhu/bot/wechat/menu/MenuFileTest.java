package cn.lianhu.bot.wechat.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.files.FaultyFilesException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A menu that the platform would refuse stops the start, and says which line of the file
 * it is.
 */
class MenuFileTest {

    private static final Path SHIPPED = Path.of("../config/menu.json");

    @TempDir
    private Path dir;

    @Test
    void readsTheShippedMenu() {
        assertThat(MenuFile.read(SHIPPED).path("button").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "{\"button\" | {\"buttn\" | menu.json:1 “buttn”",
                    "\"type\":\"click\",\"name\":\"隐私\" | \"typ\":\"click\",\"name\":\"隐私\" | menu.json:7 “typ”",
                    "\"type\":\"click\",\"name\":\"怎么用\" | \"type\":\"klick\",\"name\":\"怎么用\" | menu.json:6 “klick”",
                    "\"name\":\"办到哪了\",\"key\" | \"name\":\"办到哪了\",\"kye\" | menu.json:4 “kye”",
                    "sub_button | sub_buttons | menu.json:3 “sub_buttons”",
                    "\"name\":\"党员待办\" | \"nmae\":\"党员待办\" | menu.json:8 “nmae”",
                    "\"key\":\"TASKS\" | \"key\":\"TASK\" | menu.json:8 “TASK”",
                    "\"key\":\"HELP\" | \"key\":\"Help\" | menu.json:6 “Help”",
                    "\"key\":\"HELP\"}, | \"key\":\"HELP\"} | menu.json:7 ",
                    "\"key\":\"PROGRESS\"} | \"key\":\"PROGRESS} | menu.json:4 " })
    void namesTheLineOfWhatIsMisspelt(String now, String spoiled, String said) throws IOException {
        String text = Files.readString(SHIPPED);
        assertThat(text).contains(now);
        Path file = Files.writeString(dir.resolve("menu.json"), text.replace(now, spoiled));
        assertThatThrownBy(() -> MenuFile.read(file)).isInstanceOf(FaultyFilesException.class)
            .hasMessageContaining(file.toString())
            .hasMessageContaining(said);
    }

    @Test
    void namesTheLineWhereItIsCutOffInTheMiddleOfACharacter() throws IOException {
        byte[] whole = Files.readAllBytes(SHIPPED);
        int name = new String(whole, StandardCharsets.ISO_8859_1).indexOf("\"name\":\"", 100) + 9;
        Path file = Files.write(dir.resolve("menu.json"), Arrays.copyOf(whole, name));
        assertThatThrownBy(() -> MenuFile.read(file)).isInstanceOf(FaultyFilesException.class)
            .hasMessageContaining("不完整")
            .hasMessageNotContaining("UTF-8");
    }

    @ParameterizedTest
    @CsvSource({ "0,1", "1,1", "20,2", "150,5", "300,8" })
    void namesTheLineWhereItIsCutOff(int length, int line) throws IOException {
        Path file = Files.writeString(dir.resolve("menu.json"), Files.readString(SHIPPED).substring(0, length));
        assertThatThrownBy(() -> MenuFile.read(file)).isInstanceOf(FaultyFilesException.class)
            .hasMessageContaining("menu.json:" + line + " ");
    }

}
