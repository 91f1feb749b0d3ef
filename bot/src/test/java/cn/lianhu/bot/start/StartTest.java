package cn.lianhu.bot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {

    private static final int CLASS_FILE_OF_17 = 61;

    @ParameterizedTest
    @CsvSource({ "1.8,true", "11,true", "17,true", "20,true", "21,false", "25,false", "26,false", "'',false" })
    void knowsWhichJavaIsTooOld(String version, boolean tooOld) {
        assertThat(Start.isTooOld(version)).isEqualTo(tooOld);
    }

    @Test
    void saysWhichItNeedsAndWhichItHas() {
        assertThat(Start.message("17", "/usr/lib/jvm/java-17")).contains("Java 21", "Java 17", "/usr/lib/jvm/java-17",
                "要 Java 21");
    }

    /** Else nobody on an old Java would read a word of it. */
    @Test
    void isItselfReadByAnOldJava() throws IOException {
        try (var file = new DataInputStream(Start.class.getResourceAsStream("Start.class"))) {
            file.skipBytes(6);
            assertThat(file.readUnsignedShort()).isLessThanOrEqualTo(CLASS_FILE_OF_17);
        }
    }

}
