package cn.lianhu.bot.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports a wrong file as one message instead of a stack trace. */
class WrongFileAnalyzer extends AbstractFailureAnalyzer<WrongFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongFileException cause) {
        return new FailureAnalysis(cause.getMessage(), "Correct the file and start again.", cause);
    }
}
