package cn.lianhu.walls;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.casework.Acts;
import cn.lianhu.conversation.Conversation;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What speaks or tells is built in one place of its room and handed to whoever uses it:
 * nobody builds it for himself.
 */
class BuiltOnceTest {

    private static final Set<Class<?>> SPEAKING = Set.of(Wording.class, Tell.class);

    /** Of six as a rule; who needs more than these does two jobs. */
    private static final int MOST_PARTS = 9;

    private static final Set<Class<?>> ROOTS = Set.of(Acts.class, Conversation.class);

    private static JavaClasses classes() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.lianhu.casework", "cn.lianhu.conversation");
    }

    private static Stream<JavaConstructorCall> builds(JavaClasses classes) {
        return classes.stream()
            .filter(BuiltOnceTest::speaks)
            .flatMap(speaking -> speaking.getConstructorCallsToSelf().stream())
            .filter(call -> !call.getOriginOwner().isAssignableTo(call.getTargetOwner().getFullName()));
    }

    private static boolean speaks(JavaClass some) {
        return !some.getModifiers().contains(JavaModifier.ABSTRACT)
                && some.getAllFields().stream().anyMatch(field -> isOneOf(field.getRawType(), SPEAKING));
    }

    private static boolean isOneOf(JavaClass some, Set<Class<?>> all) {
        return all.stream().anyMatch(some::isEquivalentTo);
    }

    @Test
    void nobodyBuildsForHimselfWhatSpeaks() {
        assertThat(builds(classes()).filter(call -> !isOneOf(call.getOriginOwner(), ROOTS))
            .filter(call -> !isOneOf(call.getTargetOwner(), ROOTS))
            .map(call -> call.getOriginOwner().getSimpleName() + " builds " + call.getTargetOwner().getSimpleName()))
            .isEmpty();
    }

    @Test
    void buildsEachOfThemOnce() {
        assertThat(builds(classes()).filter(call -> isOneOf(call.getOriginOwner(), ROOTS))
            .map(call -> call.getTargetOwner().getSimpleName())).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void buildsNoneOfTooManyParts() {
        assertThat(classes().stream()
            .filter(some -> !some.isRecord())
            .flatMap(some -> some.getConstructors().stream())
            .filter(constructor -> constructor.getRawParameterTypes().size() > MOST_PARTS)
            .map(constructor -> constructor.getOwner().getSimpleName())).isEmpty();
    }

}
