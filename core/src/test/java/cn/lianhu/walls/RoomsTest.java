package cn.lianhu.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which room of the domain may know which. What is not listed is a wall. */
class RoomsTest {

    private static final String ROOT = "cn.lianhu.";

    /** From the inside out: a room knows only rooms named before it. */
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.ofEntries(Map.entry("writing", List.of()),
            Map.entry("scheme", List.of()), Map.entry("promises", List.of("ledger")), Map.entry("calendar", List.of()),
            Map.entry("network", List.of("writing")), Map.entry("triage", List.of("writing")),
            Map.entry("chat", List.of("scheme", "writing")), Map.entry("likeness", List.of("network", "triage")),
            Map.entry("ticket", List.of("network")), Map.entry("figures", List.of("calendar", "network", "ticket")),
            Map.entry("workflow", List.of("ticket")), Map.entry("workflow.machine", List.of("ticket", "workflow")),
            Map.entry("people", List.of("ticket")), Map.entry("notification", List.of("figures", "ticket")),
            Map.entry("intake", List.of("ticket")), Map.entry("channel", List.of("notification", "ticket")),
            Map.entry("reading", List.of("chat", "network", "triage")),
            Map.entry("texts", List.of("calendar", "triage")),
            Map.entry("policy", List.of("calendar", "network", "ticket")),
            Map.entry("ledger", List.of("calendar", "intake", "network", "notification", "people", "ticket")),
            Map.entry("hotline", List.of("ledger", "network", "sight", "ticket")),
            Map.entry("sight", List.of("chat", "ledger", "network", "parties", "people", "ticket", "triage")),
            Map.entry("routing",
                    List.of("growing", "calendar", "ledger", "network", "people", "sight", "texts", "ticket",
                            "triage")),
            Map.entry("telling",
                    List.of("calendar", "figures", "policy", "ledger", "network", "notification", "parties", "people",
                            "scheme", "sight", "texts", "ticket", "triage")),
            Map.entry("visits",
                    List.of("calendar", "ledger", "network", "notification", "people", "policy", "scheme", "telling",
                            "texts", "ticket", "triage", "writing")),
            Map.entry("points",
                    List.of("calendar", "ledger", "network", "people", "scheme", "sight", "telling", "texts",
                            "visits")),
            Map.entry("casework",
                    List.of("growing", "calendar", "chat", "figures", "policy", "ledger", "network", "notification",
                            "parties", "people", "points", "routing", "scheme", "sight", "telling", "texts", "ticket",
                            "triage", "visits", "workflow")),
            Map.entry("article",
                    List.of("calendar", "figures", "ledger", "network", "scheme", "sight", "telling", "texts", "ticket",
                            "triage")),
            Map.entry("growing", List.of("ledger", "network", "scheme")), Map.entry("parties", List.of("ledger")),
            Map.entry("suggestions", List.of("casework", "ledger", "network", "scheme", "ticket")),
            Map.entry("choosing",
                    List.of("calendar", "casework", "ledger", "network", "people", "scheme", "sight", "telling",
                            "texts", "ticket")),
            Map.entry("roster",
                    List.of("calendar", "casework", "ledger", "network", "notification", "people", "points", "telling",
                            "texts", "ticket")),
            Map.entry("desk",
                    List.of("calendar", "channel", "figures", "ledger", "network", "notification", "people", "roster",
                            "scheme", "sight", "telling", "texts", "ticket", "triage")),
            Map.entry("page", List.of("ledger", "people", "roster", "sight", "ticket")),
            Map.entry("conversation",
                    List.of("growing", "article", "calendar", "casework", "channel", "chat", "choosing", "desk",
                            "roster", "policy", "hotline", "intake", "ledger", "likeness", "network", "notification",
                            "page", "people", "points", "promises", "reading", "routing", "scheme", "sight",
                            "suggestions", "telling", "texts", "ticket", "triage", "visits", "workflow", "writing")),
            Map.entry("world",
                    List.of("growing", "article", "casework", "channel", "choosing", "desk", "roster", "conversation",
                            "ledger", "network", "page", "points", "policy", "reading", "scheme", "suggestions",
                            "telling", "ticket", "texts", "triage", "visits"))));

    private static final List<String> OUTSIDE = List.of("reactor..", "org.slf4j..", "org.jspecify..", "de.bwaldvogel..",
            "org.ahocorasick..", "net.sourceforge.pinyin4j..", "java..");

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("cn.lianhu");

    private static ArchRule rule(String room) {
        String[] allowed = Stream
            .of(Stream.of(ROOT + room), ARROWS.get(room).stream().map(r -> ROOT + r), OUTSIDE.stream(),
                    room.equals("workflow.machine") ? Stream.of("org.springframework..") : Stream.<String>of())
            .flatMap(s -> s)
            .toArray(String[]::new);
        return ArchRuleDefinition.classes()
            .that()
            .resideInAPackage(ROOT + room)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(allowed);
    }

    @TestFactory
    Stream<DynamicTest> knowsOnlyWhatItMay() {
        return ARROWS.keySet().stream().map(room -> DynamicTest.dynamicTest(room, () -> rule(room).check(CLASSES)));
    }

    @Test
    void listsEveryRoomThatThereIs() {
        assertThat(CLASSES.stream().map(c -> c.getPackageName().substring(ROOT.length())))
            .containsOnly(ARROWS.keySet().toArray(String[]::new));
    }

    @Test
    void wouldSeeAnArrowThatIsNotAllowed() {
        JavaClasses planted = new ClassFileImporter().importClasses(cn.lianhu.network.planted.KnowsTickets.class);
        ArchRule network = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("cn.lianhu.network..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("cn.lianhu.network..", "java..");

        assertThatThrownBy(() -> network.check(planted)).isInstanceOf(AssertionError.class)
            .hasMessageContaining("KnowsTickets");
    }

}
