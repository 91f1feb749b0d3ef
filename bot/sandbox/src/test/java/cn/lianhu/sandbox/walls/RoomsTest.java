package cn.lianhu.sandbox.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.planted.KnowsTheSandbox;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The sandbox stands around the program, which knows nothing of it, and reaches for its
 * store, its account and its files only through the program's rooms.
 */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(location -> !location.contains("-tests.jar"))
        .importPackages("cn.lianhu");

    @TestFactory
    Stream<DynamicTest> keepsRoomsApart() {
        return Stream.of(apart("cn.lianhu.bot..", "cn.lianhu.sandbox.."),
                apart("cn.lianhu..", "cn.lianhu.sandbox.start.."), apart("cn.lianhu..", "cn.lianhu.sandbox.emulator.."),
                apart("cn.lianhu..", "cn.lianhu.sandbox.phones.."), apart("cn.lianhu..", "cn.lianhu.sandbox.look.."),
                apart("cn.lianhu.sandbox.replay..", "cn.lianhu.sandbox.clock.."),
                apart("cn.lianhu.sandbox.emulator..", "cn.lianhu.sandbox.clock.."));
    }

    private static DynamicTest apart(String from, String to) {
        return DynamicTest.dynamicTest(from + " ✗ " + to, () -> {
            assertThat(inside(from)).isNotEmpty();
            assertThat(inside(to)).isNotEmpty();
            rule(from, to).check(CLASSES);
        });
    }

    private static ArchRule rule(String from, String to) {
        return noClasses().that()
            .resideInAPackage(from)
            .and()
            .resideOutsideOfPackage(to)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(to);
    }

    private static Stream<JavaClass> inside(String room) {
        return CLASSES.stream().filter(c -> c.getPackageName().startsWith(room.replace("..", "")));
    }

    @Test
    void seesAClassOfTheProgramThatKnowsTheSandbox() {
        JavaClasses planted = new ClassFileImporter().importClasses(KnowsTheSandbox.class);

        assertThatThrownBy(() -> rule("cn.lianhu.bot..", "cn.lianhu.sandbox..").check(planted))
            .isInstanceOf(AssertionError.class)
            .hasMessageContaining("SandboxClock");
    }

    @Test
    void leavesLibrariesToTheProgramsRooms() {
        noClasses().that()
            .resideInAPackage("cn.lianhu.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("me.chanjar..", "io.lettuce..", "redis.embedded..", "com.fasterxml.aalto..",
                    "org.yaml.snakeyaml..", "org.springframework.statemachine..")
            .check(CLASSES);
    }

}
