package cn.lianhu.bot.wiring;

import cn.lianhu.bot.wiring.FilesConfiguration.FaultyFilesException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports faulty files as one message instead of a stack trace. */
class StartFailures extends AbstractFailureAnalyzer<FaultyFilesException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FaultyFilesException cause) {
        return new FailureAnalysis(cause.getMessage(), "Correct the files and start again. check-network looks at the"
                + " network's files without starting.", cause);
    }
}
