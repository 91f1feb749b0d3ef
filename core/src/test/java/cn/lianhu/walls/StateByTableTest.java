package cn.lianhu.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEdit;
import cn.lianhu.ticket.TicketState;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Where a ticket goes is said by the table alone. */
class StateByTableTest {

    private static final ArchRule RULE = noClasses().that()
        .resideOutsideOfPackage("cn.lianhu.workflow")
        .should()
        .callMethod(TicketEdit.class, "state", TicketState.class);

    /** Writes a state by hand. */
    private static final class Planted {

        static Ticket closed(Ticket ticket) {
            return ticket.edit().state(TicketState.CLOSED).done();
        }

    }

    @Test
    void noActWritesTheStateItself() {
        RULE.check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.lianhu"));
    }

    @Test
    void wouldSeeAnActThatDoes() {
        assertThatThrownBy(() -> RULE.check(new ClassFileImporter().importClasses(Planted.class)))
            .isInstanceOf(AssertionError.class)
            .hasMessageContaining("Planted");
    }

}
