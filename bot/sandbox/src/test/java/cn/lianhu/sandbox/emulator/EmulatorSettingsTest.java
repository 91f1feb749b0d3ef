package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmulatorSettingsTest {

    private static final Pattern NAME = Pattern.compile("(?m)^  #   ([a-z-]+):");

    /** As {@code config/application.yml} lists them, all commented out. */
    private static List<String> listed() throws IOException {
        String text = Files.readString(Path.of("../../config/application.yml"));
        String own = text.substring(text.indexOf("  # emulator:"));
        return NAME.matcher(own).results().map(found -> found.group(1)).toList();
    }

    private static String written(String component) {
        return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Test
    void eachStandsInTheFileOfSettingsAndNoOther() throws IOException {
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(
                Stream.of(EmulatorSettings.class.getRecordComponents()).map(c -> written(c.getName())).toList());
    }

}
