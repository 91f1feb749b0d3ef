package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * {@code config/application.yml} lists every setting, read or commented out, and none
 * that nothing reads.
 */
class SettingsFileTest {

    private static final Pattern COMMENTED = Pattern.compile("(?m)^( *)# ( *[a-z][a-z0-9.-]*:(?: |$))");

    private static final Pattern READ_SINGLY = Pattern.compile("\\$\\{(lianhu\\.[a-z0-9.-]+)");

    private static final KnownSettings KNOWN = known();

    private static KnownSettings known() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return KnownSettings.of(scanner.findCandidateComponents("cn.lianhu.bot")
            .stream()
            .map(found -> type(found.getBeanClassName()))
            .collect(Collectors.<Class<?>>toList()));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        }
        catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With every commented setting put in force. */
    private static Set<String> listed() throws IOException {
        var yaml = new YamlPropertiesFactoryBean();
        String text = COMMENTED.matcher(Files.readString(Settings.SHIPPED)).replaceAll("$1$2");
        yaml.setResources(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
        return new TreeSet<>(yaml.getObject().keySet().stream().map(Object::toString).toList());
    }

    @Test
    void listsEverySettingThatIsRead() throws IOException {
        Set<String> listed = listed();
        assertThat(KNOWN.names()).hasSizeGreaterThan(60);
        assertThat(KNOWN.names()).filteredOn(name -> !name.contains(".levels."))
            .filteredOn(name -> listed.stream().noneMatch(line -> SettingName.fits(name, line)))
            .isEmpty();
        assertThat(Files.readString(Settings.SHIPPED)).contains("MEMBER, GRID, BRANCH, WORK_TEAM, TOWNSHIP or COUNTY");
    }

    /** The emulator's are the sandbox's own, and tested there. */
    @Test
    void listsNoneThatNothingReads() throws IOException {
        assertThat(listed()).filteredOn(line -> line.startsWith("lianhu.") && !line.startsWith("lianhu.emulator."))
            .hasSizeGreaterThan(60)
            .allMatch(KNOWN::knows);
    }

    /** Else it would be refused as misspelt: it has to stand in {@link KnownSettings}. */
    @Test
    void knowsWhatIsReadSingly() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of(".."))) {
            List<String> read = sources.filter(path -> path.toString().matches(".*/src/main/java/.*\\.java"))
                .flatMap(SettingsFileTest::readIn)
                .distinct()
                .toList();
            assertThat(read).contains("lianhu.data-dir").allMatch(KNOWN::knows);
        }
    }

    private static Stream<String> readIn(Path source) {
        try {
            return READ_SINGLY.matcher(Files.readString(source))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList()
                .stream();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
