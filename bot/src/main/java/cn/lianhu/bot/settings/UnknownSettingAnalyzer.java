package cn.lianhu.bot.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which setting does not exist, and which was most likely meant. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownSettingAnalyzer extends AbstractFailureAnalyzer<UnknownSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnknownSettings cause) {
        return new FailureAnalysis(cause.getMessage(), WrongValueAnalyzer.ACTION, cause);
    }

}
