package cn.lianhu.bot.settings;

import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which settings there are when one does not exist; Spring Boot's own message only says which was left over. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownSettingAnalyzer extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {

    private static final String EXPECTED = """

            Expected under lianhu.escalation: working-hours, summer-hours, daytime, warn-at, and for a policy
            policies.<name>.respond-within, .resolve-within, .close-within, .clock, the same four under .levels.<LEVEL>,
            where LEVEL is MEMBER, GRID, BRANCH, WORK_TEAM, TOWNSHIP or COUNTY.""";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnboundConfigurationPropertiesException cause) {
        boolean others = cause.getUnboundProperties().stream()
                .anyMatch(property -> !property.getName().toString().startsWith(EscalationSettings.PREFIX));
        if (others) {
            return null;
        }
        String unknown = cause.getUnboundProperties().stream().map(UnknownSettingAnalyzer::describe)
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(unknown + "\n" + EXPECTED, "Correct or remove it and start again.", cause);
    }

    private static String describe(ConfigurationProperty property) {
        return "There is no setting " + property.getName() + " (value \"" + property.getValue() + "\", origin: "
                + property.getOrigin() + ").";
    }
}
