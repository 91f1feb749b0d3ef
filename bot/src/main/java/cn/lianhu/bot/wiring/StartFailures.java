package cn.lianhu.bot.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports what one of our own rooms finds wrong at start as one message instead of a stack trace. */
class StartFailures extends AbstractFailureAnalyzer<RuntimeException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RuntimeException first) {
        for (Throwable cause = rootFailure; cause != null; cause = cause.getCause()) {
            if (ours(cause)) {
                return new FailureAnalysis(cause.getMessage(), "Mend what is named above and start again.", cause);
            }
        }
        return null;
    }

    private static boolean ours(Throwable cause) {
        boolean says = cause instanceof IllegalStateException || cause instanceof FaultyFilesException;
        return says && cause.getStackTrace().length > 0
                && cause.getStackTrace()[0].getClassName().startsWith("cn.lianhu.");
    }
}
