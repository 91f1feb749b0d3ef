package cn.lianhu.bot.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.delivery.planted.KnowsWechat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One room per outside world: who alone may know a library, and which rooms must not know
 * each other.
 */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("cn.lianhu");

    private static final Map<String, String> ONLY_KNOWN_TO = Map.of("me.chanjar..", "cn.lianhu.bot.wechat.client",
            "net.sourceforge.pinyin4j..", "cn.lianhu.network", "io.lettuce..", "cn.lianhu.bot.redis",
            "redis.embedded..", "cn.lianhu.bot.redis.embedded", "org.springframework.statemachine..",
            "cn.lianhu.workflow.machine", "com.fasterxml.aalto..", "cn.lianhu.bot.wechat.webhook",
            "org.yaml.snakeyaml..", "cn.lianhu.bot.texts", "gg.jte..", "cn.lianhu.bot.page",
            "org.springframework.security..", "cn.lianhu.bot.desk");

    @TestFactory
    Stream<DynamicTest> keepsEachLibraryInItsRoom() {
        return ONLY_KNOWN_TO.entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
            ArchRule rule = noClasses().that()
                .resideOutsideOfPackage(e.getValue() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(e.getKey());
            rule.check(CLASSES);
            assertThat(CLASSES.stream()
                .filter(c -> c.getPackageName().startsWith(e.getValue()))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getTargetClass().getPackageName())).as("the rule can fail: the room does know the library")
                .anyMatch(p -> p.startsWith(e.getKey().replace("..", "")));
        }));
    }

    @TestFactory
    Stream<DynamicTest> keepsRoomsApart() {
        return Stream.of(apart("cn.lianhu.bot.wechat.webhook..", "cn.lianhu.bot.redis.."),
                apart("cn.lianhu.bot.redis..", "cn.lianhu.bot.wechat.webhook.."),
                apart("cn.lianhu.bot.delivery..", "cn.lianhu.bot.redis.."),
                apart("cn.lianhu.bot.delivery..", "cn.lianhu.bot.wechat.."),
                apart("cn.lianhu.bot.media..", "cn.lianhu.bot.wechat.."),
                apart("cn.lianhu.bot.speech..", "cn.lianhu.bot.redis.."),
                apart("cn.lianhu.bot.speech..", "cn.lianhu.bot.wechat.."),
                apart("cn.lianhu.bot..", "cn.lianhu.bot.wiring.."),
                apart("cn.lianhu.bot..", "cn.lianhu.bot.operations.."));
    }

    private static DynamicTest apart(String from, String to) {
        return DynamicTest.dynamicTest(from + " ✗ " + to, () -> {
            assertThat(inside(from)).isNotEmpty();
            assertThat(inside(to)).isNotEmpty();
            wall(from, to).check(CLASSES);
        });
    }

    private static ArchRule wall(String from, String to) {
        return noClasses().that()
            .resideInAPackage(from)
            .and()
            .resideOutsideOfPackage(to)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(to);
    }

    @Test
    void wouldSeeARoomThatKnowsWhatItMayNot() {
        JavaClasses planted = new ClassFileImporter().importClasses(KnowsWechat.class);
        assertThatThrownBy(() -> wall("cn.lianhu.bot.delivery..", "cn.lianhu.bot.wechat..").check(planted))
            .isInstanceOf(AssertionError.class)
            .hasMessageContaining("KnowsWechat");
    }

    private static Stream<JavaClass> inside(String room) {
        return CLASSES.stream().filter(c -> c.getPackageName().startsWith(room.replace("..", "")));
    }

}
