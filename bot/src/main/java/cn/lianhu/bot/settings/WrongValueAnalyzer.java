package cn.lianhu.bot.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** One message in our words, before Spring Boot's about types and conversions. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongValueAnalyzer extends AbstractFailureAnalyzer<WrongValue> {

    static final String ACTION = "Correct or remove it and start again. 改好或者删掉，再启动。";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongValue cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }

}
